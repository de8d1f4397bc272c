package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Writes the text of orders from what the organisation words and what the programme knows. */
@Component
class OrderWording {

  private final Wordings wordings;

  OrderWording(Wordings wordings) {
    this.wordings = wordings;
  }

  OrderText text(OrganisationId organisation, OrderKind kind, Map<String, ?> facts) {
    return written(wordings.of(organisation, kind), kind, facts, wordings.parts(organisation));
  }

  static OrderText written(
      WordingText wording, OrderKind kind, Map<String, ?> facts, Map<String, String> parts) {
    Map<String, Object> known = FactNames.completed(FactNames.of(kind), facts);
    return new OrderText(
        String.join(" ", lines(wording.heading(), known, parts)),
        String.join(" ", lines(wording.preamble(), known, parts)),
        String.join("\n", lines(wording.points(), known, parts)));
  }

  /** The paragraphs of an annex's text, a line each. */
  List<String> paragraphs(OrganisationId organisation, String template, Map<String, ?> facts) {
    Map<String, Object> known = FactNames.completed(FactNames.common(), facts);
    return lines(ShippedWordings.file(template), known, wordings.parts(organisation));
  }

  /** A line each; empty lines and doubled blanks are left out. */
  private static List<String> lines(
      String template, Map<String, Object> facts, Map<String, String> parts) {
    return MustacheText.write(template, facts, it -> part(it, parts))
        .lines()
        .map(it -> it.replaceAll("\\s+", " ").strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String part(String name, Map<String, String> parts) {
    if (!parts.containsKey(name)) {
      throw new Refusal("Части «%s» нет.".formatted(name));
    }
    return parts.get(name);
  }
}
