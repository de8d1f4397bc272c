package school.mentoring.order;

import java.util.List;
import java.util.Map;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What other modules put into an order: its annexes, the people it is made known to, facts for its
 * text. Every bean that serves the kind is asked, in the order of the beans; annexes are numbered
 * in that order. Asked when the order is drafted and again when the curator hands it over; from
 * then on the order keeps what it was given.
 */
public interface OrderContent {

  boolean serves(OrderKind kind);

  /**
   * What belongs into the order.
   *
   * @param subject what the process was told the order is about, opaque here; may be null
   */
  Content content(OrganisationId organisation, ProgrammeId programme, String subject);

  /**
   * What one module gives.
   *
   * @param facts for the wording, by the Russian names of {@code documents/order/facts.csv}: texts,
   *     numbers, and {@link WordForms} of people from {@link PersonWords}
   */
  record Content(List<Annex> annexes, List<NamedPerson> acquainted, Map<String, ?> facts) {

    public Content {
      annexes = List.copyOf(annexes);
      acquainted = List.copyOf(acquainted);
      facts = Map.copyOf(facts);
    }
  }
}
