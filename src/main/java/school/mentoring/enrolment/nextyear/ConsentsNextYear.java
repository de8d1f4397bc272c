package school.mentoring.enrolment.nextyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** Which consents hold to the end of the next year; of everybody who stays. */
@Component
@Order(20)
class ConsentsNextYear implements NextYearPart {

  private final Participants participants;
  private final YearLeavers leavers;

  ConsentsNextYear(Participants participants, YearLeavers leavers) {
    this.participants = participants;
    this.leavers = leavers;
  }

  @Override
  public String title() {
    return "Согласия";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    Set<UUID> leaving = leavers.before(change.organisation(), change.to());
    List<? extends Participant> staying =
        Stream.concat(
                participants.menteesTakingPart(change.organisation()).stream(),
                participants.mentorsTakingPart(change.organisation()).stream())
            .filter(it -> !leaving.contains(it.uuid()))
            .toList();
    List<CarriedLine> lines = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      lines.addAll(new Papers(purpose, change.to()).of(staying));
    }
    long grownUp = staying.stream().filter(it -> growsUp(it, change)).count();
    if (grownUp > 0) {
      lines.add(
          CarriedLine.ask(
              "Исполнится 18 лет до конца года: со дня рождения согласие даёт сам участник",
              grownUp,
              "/consents?state=TURNING_18"));
    }
    return lines;
  }

  private static boolean growsUp(Participant person, YearChange change) {
    return person
        .majority()
        .filter(it -> it.isAfter(change.today()) && !it.isAfter(change.to().lastDay()))
        .isPresent();
  }

  /** The papers of one purpose, by the day on which they end. */
  private record Papers(Purpose purpose, SchoolYear year) {

    List<CarriedLine> of(List<? extends Participant> people) {
      List<CarriedLine> lines = new ArrayList<>();
      List<? extends Participant> concerned = people.stream().filter(this::concerns).toList();
      long hold = concerned.stream().filter(it -> holds(it)).count();
      List<LocalDate> during =
          concerned.stream()
              .flatMap(it -> it.until(purpose).stream())
              .filter(it -> !it.isBefore(year.firstDay()) && it.isBefore(year.lastDay()))
              .sorted()
              .toList();
      if (hold > 0) {
        lines.add(CarriedLine.holds(title() + ": действуют весь год", hold, page("IN_FORCE")));
      }
      if (!during.isEmpty()) {
        lines.add(
            CarriedLine.ask(
                "%s: кончатся в течение года, первое — %s"
                    .formatted(title(), Dates.text(during.get(0))),
                during.size(),
                page("ALL")));
      }
      long missing = concerned.size() - hold - during.size();
      if (missing > 0) {
        lines.add(CarriedLine.ask(title() + ": к началу года не будет", missing, page("LACKING")));
      }
      return lines;
    }

    /** To publish is asked of nobody: only those who allowed it count. */
    private boolean concerns(Participant person) {
      return purpose == Purpose.DISTRIBUTION
          ? person.until(purpose).isPresent()
          : ConsentPolicy.needed(person, year.firstDay()).contains(purpose);
    }

    private boolean holds(Participant person) {
      Optional<LocalDate> until = person.until(purpose);
      return until.filter(it -> !it.isBefore(year.lastDay())).isPresent();
    }

    private String title() {
      return Capital.of(purpose.title());
    }

    private String page(String state) {
      return "/consents?purpose=%s&state=%s".formatted(purpose, state);
    }
  }
}
