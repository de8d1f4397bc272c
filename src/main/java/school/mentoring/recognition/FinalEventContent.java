package school.mentoring.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.recognition.contest.Contest;
import school.mentoring.recognition.contest.ContestState;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** Day and place of the final event, where a contest's page tells them. */
@Component
class FinalEventContent implements OrderContent {

  private final Contests contests;

  FinalEventContent(Contests contests) {
    this.contests = contests;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.FINAL_EVENT);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return new Content(
        List.of(),
        List.of(),
        event(organisation, programme).map(it -> Map.of("мероприятие", it)).orElse(Map.of()));
  }

  private Optional<String> event(OrganisationId organisation, ProgrammeId programme) {
    return contests.of(organisation, programme).stream()
        .filter(it -> !it.is(ContestState.CANCELLED) && it.eventOn().isPresent())
        .map(FinalEventContent::words)
        .findFirst();
  }

  /** Day and place of a contest's final event, whose day is known. */
  static String words(Contest contest) {
    String day = Dates.text(contest.eventOn().orElseThrow());
    String place = contest.entry().eventPlace();
    return place.isEmpty() ? day : "%s (место проведения: %s)".formatted(day, place);
  }
}
