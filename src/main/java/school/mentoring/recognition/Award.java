package school.mentoring.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import school.mentoring.shared.russian.Dates;

/**
 * What somebody won, by a confirmed protocol.
 *
 * @param people ids of the participants awarded: a mentor, or the two of a pair
 * @param contest its title
 * @param place 1 for the winner; places may be shared
 * @param protocolNumber of the protocol in which the jury decided
 */
public record Award(
    List<UUID> people,
    UUID application,
    String contest,
    String nomination,
    int place,
    String protocolNumber,
    LocalDate protocolDate) {

  public Award {
    people = List.copyOf(people);
  }

  /** «победитель конкурса «Наставник года», номинация «Мастер»». */
  public String title() {
    String part = nomination.equals(contest) ? "" : ", номинация «%s»".formatted(nomination);
    return "%s конкурса «%s»%s".formatted(rank(), contest, part);
  }

  /** «победитель» or «призёр (2-е место)». */
  public String rank() {
    return place == 1 ? "победитель" : "призёр (%d-е место)".formatted(place);
  }

  /** «протокол от 20.05.2027 № 1». */
  public String ground() {
    return "протокол от %s № %s".formatted(Dates.text(protocolDate), protocolNumber);
  }
}
