package school.mentoring.monitoring;

import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairFigures;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads from other modules what a programme recorded of its course. */
@Component
class CourseFacts implements ProgrammeFacts {

  private final Mentorships mentorships;
  private final Progress progress;

  CourseFacts(Mentorships mentorships, Progress progress) {
    this.mentorships = mentorships;
    this.progress = progress;
  }

  @Override
  public Quality quality(OrganisationId organisation, ProgrammeId programme) {
    ProgrammeProgress course = progress.of(programme, organisation);
    PairFigures pairs = mentorships.figures(organisation, programme);
    return new Quality(
        course.total(),
        (int) course.closed(),
        (int) course.doneLate(),
        pairs.begun(),
        pairs.kept(),
        pairs.meetings(),
        pairs.mentees(),
        pairs.mentors());
  }
}
