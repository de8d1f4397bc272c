package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Writes the text of orders from the wordings that an organisation uses and the facts of a
 * programme.
 */
@Component
class OrderWording {

  OrderText text(OrganisationId organisation, OrderKind kind, Map<String, ?> facts) {
    return text(ShippedWordings.of(kind), kind, facts);
  }

  private static OrderText text(WordingText wording, OrderKind kind, Map<String, ?> facts) {
    Map<String, Object> known = FactNames.completed(FactNames.of(kind), facts);
    return new OrderText(
        String.join(" ", lines(wording.heading(), known)),
        String.join(" ", lines(wording.preamble(), known)),
        String.join("\n", lines(wording.points(), known)));
  }

  /** The paragraphs of an annex's text, a line each. */
  List<String> paragraphs(OrganisationId organisation, String template, Map<String, ?> facts) {
    return lines(ShippedWordings.file(template), FactNames.completed(FactNames.common(), facts));
  }

  /** A line each; empty lines and doubled blanks are left out. */
  private static List<String> lines(String template, Map<String, Object> facts) {
    return MustacheText.write(template, facts, OrderWording::part)
        .lines()
        .map(it -> it.replaceAll("\\s+", " ").strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String part(String name) {
    return ShippedWordings.part(name)
        .orElseThrow(() -> new Refusal("Части «%s» нет.".formatted(name)));
  }
}
