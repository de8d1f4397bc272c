package school.mentoring.order.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.EffectPolicy;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The day that an order puts its annexes into effect from, where it is not the order's own. */
@Component
@Order(6)
class EffectFacts implements OrderContent {

  private final EffectPolicy effects;
  private final Clock clock;

  EffectFacts(EffectPolicy effects, Clock clock) {
    this.effects = effects;
    this.clock = clock;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.REGULATION_AND_ROADMAP);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    Map<String, String> facts =
        effects
            .day(organisation, programme, OrderKind.REGULATION_AND_ROADMAP, LocalDate.now(clock))
            .map(it -> Map.of("вводится с", Dates.text(it)))
            .orElse(Map.of());
    return new Content(List.of(), List.of(), facts);
  }
}
