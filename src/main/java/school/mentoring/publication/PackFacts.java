package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairFigures;
import school.mentoring.mentorship.decision.DecisionFigures;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.publication.SitePage.Line;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a site tells without names of participants: whom to turn to, posts and figures. */
@Component
class PackFacts {

  private final Organisations organisations;
  private final Staff staff;
  private final Participants participants;
  private final Mentorships mentorships;
  private final PairDecisions decisions;
  private final Clock clock;

  PackFacts(
      Organisations organisations,
      Staff staff,
      Participants participants,
      Mentorships mentorships,
      PairDecisions decisions,
      Clock clock) {
    this.organisations = organisations;
    this.staff = staff;
    this.participants = participants;
    this.mentorships = mentorships;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** The curator by the office, and where the school is. */
  List<Line> contacts(OrganisationId id) {
    List<Line> lines = new ArrayList<>();
    staff.holders(id, Role.CURATOR).stream()
        .map(it -> new Line("Куратор наставничества", it.name().full() + ", " + it.post()))
        .forEach(lines::add);
    Organisation school = organisations.get(id);
    lines.add(new Line("Организация", school.fullName()));
    lines.add(new Line("Адрес", school.address().isBlank() ? school.place() : school.address()));
    return lines;
  }

  /**
   * The posts of the employees who mentor, by how many hold each. A class or a firm would tell who
   * it is: of all others only the kind is said.
   */
  List<Line> mentors(OrganisationId id) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Long> posts =
        participants.mentorsTakingPart(id).stream()
            .filter(it -> it.admitted(today))
            .collect(
                Collectors.groupingBy(
                    it ->
                        it.kind() == ParticipantKind.TEACHER && !it.group().isBlank()
                            ? it.group()
                            : it.kind().title(),
                    TreeMap::new,
                    Collectors.counting()));
    return posts.entrySet().stream()
        .map(it -> new Line(it.getKey(), it.getValue().toString()))
        .toList();
  }

  /**
   * What came of the year; nothing where no pair ever began. Who goes on is told once it is decided
   * of all pairs: until then they have only said so themselves.
   */
  List<Line> figures(OrganisationId organisation, ProgrammeId programme) {
    PairFigures pairs = mentorships.figures(organisation, programme);
    if (pairs.begun() == 0) {
      return List.of();
    }
    List<Line> lines =
        new ArrayList<>(
            List.of(
                new Line("Наставнических пар", "" + pairs.begun()),
                new Line("Из них работали до конца", "" + pairs.kept()),
                new Line("Наставников", "" + pairs.mentors()),
                new Line("Наставляемых", "" + pairs.mentees()),
                new Line("Проведено встреч", "" + pairs.meetings())));
    DecisionFigures decided = decisions.figures(organisation, programme);
    if (decided.undecided() == 0) {
      lines.add(new Line("Пар продолжат в следующем году", "" + decided.goOn()));
    }
    return lines;
  }
}
