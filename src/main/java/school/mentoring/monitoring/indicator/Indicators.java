package school.mentoring.monitoring.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * What an organisation measures: the shipped table, with what the organisation changed, added and
 * retired. Only differences are kept, so that a newer shipped table reaches everybody else.
 */
@Service
public class Indicators {

  /** How the key of an organisation's own indicator begins. */
  private static final String OWN = "own";

  /** The version of a definition that the organisation did not change. */
  private static final int NONE = -1;

  private final ShippedIndicators shipped;
  private final IndicatorRules rules;
  private final Quantities quantities;
  private final ChangedIndicatorRepository changed;
  private final IndicatorChangeRepository history;
  private final Clock clock;

  Indicators(
      ShippedIndicators shipped,
      IndicatorRules rules,
      Quantities quantities,
      ChangedIndicatorRepository changed,
      IndicatorChangeRepository history,
      Clock clock) {
    this.shipped = shipped;
    this.rules = rules;
    this.quantities = quantities;
    this.changed = changed;
    this.history = history;
    this.clock = clock;
  }

  /** All that are not retired, as the organisation has them; the groups in their order. */
  @Transactional(readOnly = true)
  List<IndicatorDefinition> measured(OrganisationId organisation) {
    Map<String, ChangedIndicator> own = changes(organisation);
    List<IndicatorDefinition> all = new ArrayList<>();
    keys(own).forEach(key -> measured(key, own.get(key)).ifPresent(all::add));
    return all.stream().sorted(Comparator.comparing(IndicatorDefinition::group)).toList();
  }

  private Optional<IndicatorDefinition> measured(String key, ChangedIndicator own) {
    return own == null
        ? shipped.find(key)
        : Optional.of(own).filter(it -> !it.retired()).map(this::definition);
  }

  private Map<String, ChangedIndicator> changes(OrganisationId organisation) {
    return changed.findByOrganisationOrderByTitle(organisation).stream()
        .collect(
            Collectors.toMap(
                ChangedIndicator::key,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private List<String> keys(Map<String, ChangedIndicator> own) {
    List<String> keys =
        new ArrayList<>(shipped.all().stream().map(IndicatorDefinition::key).toList());
    own.keySet().stream().filter(it -> shipped.find(it).isEmpty()).forEach(keys::add);
    return keys;
  }

  private IndicatorDefinition definition(ChangedIndicator own) {
    IndicatorGroup group =
        shipped.find(own.key()).map(IndicatorDefinition::group).orElse(IndicatorGroup.OWN);
    return own.definition(group, rules.names());
  }

  /** The whole list, the retired ones too. */
  @Transactional(readOnly = true)
  public List<OfferedIndicator> of(OrganisationId organisation) {
    Map<String, ChangedIndicator> own = changes(organisation);
    return keys(own).stream().map(it -> offered(it, Optional.ofNullable(own.get(it)))).toList();
  }

  /**
   * One of the list.
   *
   * @throws Refusal if there is none with the key
   */
  @Transactional(readOnly = true)
  public OfferedIndicator get(OrganisationId organisation, String key) {
    return offered(key, changed.findByOrganisationAndKey(organisation, key));
  }

  private OfferedIndicator offered(String key, Optional<ChangedIndicator> own) {
    IndicatorDefinition it = current(key, own);
    return new OfferedIndicator(
        key,
        it.group(),
        it.unit(),
        it.level().title(),
        said(it, Part.NUMERATOR),
        said(it, Part.DENOMINATOR),
        DefinitionText.of(it),
        shipped.find(key).isEmpty(),
        own.isPresent(),
        own.map(ChangedIndicator::retired).orElse(false),
        own.map(ChangedIndicator::version).orElse(NONE));
  }

  private String said(IndicatorDefinition definition, Part part) {
    PartRule rule = definition.rule(part);
    return switch (rule.kind()) {
      case NONE -> "";
      case ENTERED -> "вносится" + quantities.title(rule.key(), "").transform(this::behind);
      default -> rules.title(rule);
    };
  }

  private String behind(String title) {
    return title.isEmpty() ? "" : ": " + title;
  }

  private IndicatorDefinition current(String key, Optional<ChangedIndicator> own) {
    return own.map(this::definition)
        .or(() -> shipped.find(key))
        .orElseThrow(
            () -> Refusal.notFound("Показатель не найден: откройте его из списка показателей."));
  }

  /** Names of the rules with their titles. */
  public Map<String, String> rules() {
    return rules.titles();
  }

  /** What is entered once for all indicators, by names as definitions write them. */
  public Map<String, String> quantities() {
    Map<String, String> named = new LinkedHashMap<>();
    quantities.titles().forEach((key, title) -> named.put("entered:" + key, title));
    return named;
  }

  /**
   * The organisation measures something of its own.
   *
   * @return its key
   * @throws Refusal if it cannot be measured so
   */
  @Transactional
  public String add(OrganisationId organisation, DefinitionText text, String by) {
    String key = OWN + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    IndicatorDefinition added = text.checked(key, IndicatorGroup.OWN, rules.names());
    changed.save(new ChangedIndicator(organisation, added));
    note(organisation, added, "добавлен", by);
    return key;
  }

  /**
   * The organisation measures it otherwise.
   *
   * @param version that was looked at: a newer one refuses the change
   * @throws Refusal if it cannot be measured so, or somebody changed it meanwhile
   */
  @Transactional
  public void change(
      OrganisationId organisation, String key, DefinitionText text, int version, String by) {
    Optional<ChangedIndicator> own = looked(organisation, key, version);
    IndicatorDefinition before = current(key, own);
    IndicatorDefinition after = text.checked(key, before.group(), rules.names());
    String difference = DefinitionDifference.of(before, after);
    if (difference.isEmpty()) {
      return;
    }
    own.ifPresentOrElse(it -> it.describe(after), () -> keep(organisation, after));
    note(organisation, after, difference, by);
  }

  private Optional<ChangedIndicator> looked(OrganisationId organisation, String key, int version) {
    Optional<ChangedIndicator> own = changed.findByOrganisationAndKey(organisation, key);
    if (own.map(ChangedIndicator::version).orElse(NONE) != version) {
      throw changedMeanwhile();
    }
    return own;
  }

  private ChangedIndicator keep(OrganisationId organisation, IndicatorDefinition definition) {
    try {
      return changed.saveAndFlush(new ChangedIndicator(organisation, definition));
    } catch (DataIntegrityViolationException atTheSameMoment) {
      throw changedMeanwhile();
    }
  }

  private static Refusal changedMeanwhile() {
    return Refusal.conflict(
        "Показатель изменили, пока вы его правили: откройте страницу заново и внесите правку ещё раз.");
  }

  /** It is measured no more, or again; what was entered and graded stays. */
  @Transactional
  public void retire(OrganisationId organisation, String key, boolean noMore, String by) {
    Optional<ChangedIndicator> own = changed.findByOrganisationAndKey(organisation, key);
    IndicatorDefinition definition = current(key, own);
    own.orElseGet(() -> keep(organisation, definition)).retire(noMore);
    note(organisation, definition, noMore ? "больше не измеряется" : "снова измеряется", by);
  }

  /**
   * A changed indicator is again as shipped.
   *
   * @throws Refusal if it is the organisation's own
   */
  @Transactional
  public void restore(OrganisationId organisation, String key, String by) {
    IndicatorDefinition asShipped =
        shipped
            .find(key)
            .orElseThrow(
                () ->
                    new Refusal(
                        "Показатель добавлен организацией, исходного вида у него нет: его можно изменить или больше не измерять."));
    changed
        .findByOrganisationAndKey(organisation, key)
        .ifPresent(
            it -> {
              String difference = DefinitionDifference.of(definition(it), asShipped);
              changed.delete(it);
              note(organisation, asShipped, "возвращён исходный вид. " + difference, by);
            });
  }

  private void note(
      OrganisationId organisation, IndicatorDefinition about, String what, String by) {
    history.save(new IndicatorChange(organisation, about, what, by, clock.instant()));
  }

  /** What was changed, the newest first. */
  @Transactional(readOnly = true)
  public Page<IndicatorChange> history(OrganisationId organisation, Pageable page) {
    return history.findByOrganisationOrderByChangedAtDesc(organisation, page);
  }
}
