package school.mentoring.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairFigures;
import school.mentoring.roadmap.LineProgress;
import school.mentoring.roadmap.Progress;
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
    List<LineProgress> lines = progress.of(programme, organisation).lines();
    PairFigures pairs = mentorships.figures(organisation, programme);
    return new Quality(
        lines.size(),
        count(lines, false),
        count(lines, true),
        pairs.begun(),
        pairs.kept(),
        pairs.meetings(),
        pairs.mentees(),
        pairs.mentors());
  }

  private static int count(List<LineProgress> lines, boolean late) {
    return (int) lines.stream().filter(it -> late ? it.late() : it.state().closed()).count();
  }
}
