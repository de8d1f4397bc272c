package school.mentoring.monitoring.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.mentoring.shared.OrganisationId;

/**
 * The parts of a programme's indicators as of a day. Whatever is counted is read once for all
 * organisations.
 */
class IndicatorReading {

  private final OrganisationId self;
  private final boolean above;
  private final Scope scope;
  private final IndicatorRules rules;
  private final Map<OrganisationId, Map<String, EnteredFigure>> entered;
  private final Map<OrganisationId, Map<String, Integer>> stated;
  private final Map<String, Map<OrganisationId, Integer>> counts = new HashMap<>();

  /**
   * A reading.
   *
   * @param above whether schools stand below, whose parts may be summed
   * @param scope of the organisation itself and of those below
   */
  IndicatorReading(
      OrganisationId self,
      boolean above,
      Scope scope,
      IndicatorRules rules,
      Map<OrganisationId, Map<String, EnteredFigure>> entered,
      Map<OrganisationId, Map<String, Integer>> stated) {
    this.self = self;
    this.above = above;
    this.scope = scope;
    this.rules = rules;
    this.entered = entered;
    this.stated = stated;
  }

  Scope own() {
    return scope.only(self);
  }

  OrganisationId self() {
    return self;
  }

  /** Whether the parts are those of the schools below. */
  boolean summed(IndicatorDefinition definition) {
    return above && definition.level() == IndicatorLevel.SCHOOL;
  }

  /** The value that was stated as a whole. */
  Optional<EnteredFigure> whole(IndicatorDefinition definition) {
    return Optional.ofNullable(entered.getOrDefault(self, Map.of()).get(definition.whole()));
  }

  /** What makes a part; nothing where it is not known. */
  List<Contribution> parts(IndicatorDefinition definition, Part part) {
    if (summed(definition)) {
      return scope.organisations().stream()
          .filter(it -> complete(definition, it))
          .flatMap(it -> of(definition, part, it).stream())
          .filter(it -> !it.organisation().equals(self) || it.number() > 0)
          .toList();
    }
    Optional<Contribution> own = of(definition, part, self);
    return own.isPresent() || !above || !shared(definition.rule(part))
        ? own.stream().toList()
        : below().flatMap(it -> of(definition, part, it).stream()).toList();
  }

  /** Schools of which a part is not known, so that they are left out of the sum. */
  long missing(IndicatorDefinition definition) {
    return summed(definition) ? below().filter(it -> !complete(definition, it)).count() : 0;
  }

  private Stream<OrganisationId> below() {
    return scope.organisations().stream().filter(it -> !it.equals(self));
  }

  private static boolean shared(PartRule rule) {
    return rule.is(PartRule.Kind.ENTERED) && !rule.key().isEmpty();
  }

  private boolean complete(IndicatorDefinition definition, OrganisationId organisation) {
    return of(definition, Part.NUMERATOR, organisation).isPresent()
        && (!definition.unit().divided()
            || of(definition, Part.DENOMINATOR, organisation)
                .filter(it -> it.number() > 0)
                .isPresent());
  }

  private Optional<Contribution> of(
      IndicatorDefinition definition, Part part, OrganisationId organisation) {
    PartRule rule = definition.rule(part);
    return switch (rule.kind()) {
      case NONE -> Optional.empty();
      case COUNTED ->
          Optional.of(
              new Contribution(
                  organisation, counted(definition, rule).getOrDefault(organisation, 0), null));
      case STATED -> stated(organisation, rule.key());
      case ENTERED -> entered(organisation, rule.quantity(definition.key(), part));
    };
  }

  private Map<OrganisationId, Integer> counted(IndicatorDefinition definition, PartRule rule) {
    boolean all = summed(definition);
    return counts.computeIfAbsent(
        rule + (all ? " all" : ""),
        any -> rules.get(rule).count(all ? scope : own(), rule.least()));
  }

  private Optional<Contribution> stated(OrganisationId organisation, String key) {
    return Optional.ofNullable(stated.getOrDefault(organisation, Map.of()).get(key))
        .map(it -> new Contribution(organisation, it, null));
  }

  private Optional<Contribution> entered(OrganisationId organisation, String quantity) {
    return Optional.ofNullable(entered.getOrDefault(organisation, Map.of()).get(quantity))
        .map(it -> new Contribution(organisation, it.figure().intValue(), it))
        .or(() -> stated(organisation, quantity));
  }
}
