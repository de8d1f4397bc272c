package school.mentoring.order.wording;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderKind;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.text.PrintableSigns;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Writes the text of orders from what the organisation words and what the programme knows. */
@Component
public class OrderWording {

  private final Wordings wordings;

  OrderWording(Wordings wordings) {
    this.wordings = wordings;
  }

  public OrderText text(OrganisationId organisation, OrderKind kind, Map<String, ?> facts) {
    return written(wordings.of(organisation, kind), kind, facts, wordings.parts(organisation));
  }

  public static OrderText written(
      WordingText wording, OrderKind kind, Map<String, ?> facts, Map<String, String> parts) {
    Map<String, Object> known = FactNames.completed(FactNames.of(kind), facts);
    return new OrderText(
        String.join(" ", lines(wording.heading(), known, parts)),
        String.join(" ", lines(wording.preamble(), known, parts)),
        String.join("\n", lines(wording.points(), known, parts)));
  }

  /** The paragraphs of a part that is an annex of its own, a line each. */
  public List<String> paragraphs(OrganisationId organisation, String part, Map<String, ?> facts) {
    Map<String, Object> known = FactNames.completed(FactNames.all(), facts);
    Map<String, String> parts = wordings.parts(organisation);
    return lines(part(part, parts), known, parts);
  }

  /** A line each; empty lines and doubled blanks are left out. */
  private static List<String> lines(
      String template, Map<String, Object> facts, Map<String, String> parts) {
    return PrintableSigns.in(MustacheText.write(template, facts, it -> part(it, parts)))
        .lines()
        .map(it -> tidy(it))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** Initials at the end of a sentence bring their own full stop. */
  private static String tidy(String line) {
    return line.replaceAll("\\s+", " ").strip().replaceAll("(?<=\\p{Lu}\\.)\\.(?!\\.)", "");
  }

  private static String part(String name, Map<String, String> parts) {
    if (!parts.containsKey(name)) {
      throw new Refusal("Части «%s» нет.".formatted(name));
    }
    return parts.get(name);
  }
}
