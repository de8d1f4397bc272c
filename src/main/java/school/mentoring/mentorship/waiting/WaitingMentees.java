package school.mentoring.mentorship.waiting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.waiting.Waiting;
import school.mentoring.matching.waiting.WaitingList;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.SupportStep;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The queue of those who wait for a mentor, longest first, with what was done for them. */
@Service
public class WaitingMentees {

  private final WaitingList waiting;
  private final Mentorships mentorships;
  private final MenteeHelpRepository helps;
  private final MentorshipProcess process;
  private final Programmes programmes;
  private final Clock clock;

  WaitingMentees(
      WaitingList waiting,
      Mentorships mentorships,
      MenteeHelpRepository helps,
      MentorshipProcess process,
      Programmes programmes,
      Clock clock) {
    this.waiting = waiting;
    this.mentorships = mentorships;
    this.helps = helps;
    this.process = process;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Those whose name, class or form hold the text. */
  @Transactional(readOnly = true)
  public Page<WaitingMentee> find(
      OrganisationId organisation, ProgrammeId programme, String text, Pageable page) {
    List<WaitingMentee> found =
        all(organisation, programmes.get(programme, organisation))
            .filter(it -> it.matches(text))
            .sorted(Comparator.comparing(WaitingMentee::since))
            .toList();
    int from = (int) Math.min(page.getOffset(), found.size());
    int to = Math.min(from + page.getPageSize(), found.size());
    return new PageImpl<>(found.subList(from, to), page, found.size());
  }

  private Stream<WaitingMentee> all(OrganisationId organisation, Programme programme) {
    Map<MenteeId, List<Mentorship>> pairs =
        mentorships.of(organisation, programme.id()).stream()
            .collect(groupingBy(Mentorship::mentee));
    Map<MenteeId, List<MenteeHelp>> help =
        helps.findByOrganisationAndProgrammeOrderByGivenOn(organisation, programme.id()).stream()
            .collect(groupingBy(MenteeHelp::mentee));
    Map<MenteeId, SupportStep> steps = process.supported(programme.id());
    return waiting.of(organisation, programme.id()).stream()
        .map(
            it ->
                row(
                    it,
                    since(it, pairs.getOrDefault(it.mentee().id(), List.of()), programme),
                    help.getOrDefault(it.mentee().id(), List.of()),
                    steps));
  }

  private static WaitingMentee row(
      Waiting waiting, LocalDate since, List<MenteeHelp> help, Map<MenteeId, SupportStep> steps) {
    return new WaitingMentee(
        waiting.mentee(),
        since,
        waiting.reason(),
        waiting.offered().orElse(""),
        told(help),
        Optional.ofNullable(steps.get(waiting.mentee().id())));
  }

  /** Since the last pair ended; else since the person and the programme were there. */
  private LocalDate since(Waiting waiting, List<Mentorship> pairs, Programme programme) {
    LocalDate begun = LocalDate.ofInstant(programme.startedAt(), clock.getZone());
    LocalDate entered = waiting.mentee().enteredOn();
    return pairs.stream()
        .flatMap(it -> it.endedOn().stream())
        .max(Comparator.naturalOrder())
        .orElse(entered.isAfter(begun) ? entered : begun);
  }

  private static String told(List<MenteeHelp> helps) {
    return helps.stream()
        .map(it -> it.kind().title() + " " + Dates.text(it.givenOn()))
        .collect(joining("; "));
  }
}
