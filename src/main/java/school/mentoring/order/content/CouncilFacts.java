package school.mentoring.order.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.roadmap.course.RecordedFacts;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/**
 * The minutes of the pedagogical council and the opinions that were heard, as the line on the
 * положение recorded them.
 */
@Component
@Order(5)
class CouncilFacts implements OrderContent {

  private static final Properties BODIES = OrderFacts.read("documents/order/opinions.properties");

  private final RecordedFacts recorded;

  CouncilFacts(RecordedFacts recorded) {
    this.recorded = recorded;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.approvesRegulation();
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    Map<String, String> known = recorded.of(programme);
    Map<String, String> facts = new HashMap<>();
    protocol(known).ifPresent(it -> facts.put("протокол", it));
    opinions(known).ifPresent(it -> facts.put("мнения", it));
    return new Content(List.of(), List.of(), facts);
  }

  private static Optional<String> protocol(Map<String, String> known) {
    return Optional.ofNullable(known.get("protocolNumber"))
        .map(it -> date(known.get("protocolDate")) + "№ " + it);
  }

  private static String date(String recorded) {
    try {
      return recorded == null ? "" : "от " + Dates.text(LocalDate.parse(recorded)) + " ";
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  private static Optional<String> opinions(Map<String, String> known) {
    String chosen = known.getOrDefault("opinions", "");
    return Optional.of(
            BODIES.stringPropertyNames().stream()
                .sorted()
                .filter(chosen::contains)
                .map(BODIES::getProperty)
                .collect(Collectors.joining(", ")))
        .filter(it -> !it.isEmpty());
  }
}
