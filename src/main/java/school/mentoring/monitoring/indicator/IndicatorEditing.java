package school.mentoring.monitoring.indicator;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** An organisation measures otherwise than shipped; every change is kept with who made it. */
@Service
public class IndicatorEditing {

  /** How the key of an organisation's own indicator begins. */
  private static final String OWN = "own";

  private final IndicatorTable table;
  private final IndicatorRules rules;
  private final DefinitionWords words;
  private final ChangedIndicatorRepository changed;
  private final IndicatorChangeRepository history;
  private final Clock clock;

  IndicatorEditing(
      IndicatorTable table,
      IndicatorRules rules,
      DefinitionWords words,
      ChangedIndicatorRepository changed,
      IndicatorChangeRepository history,
      Clock clock) {
    this.table = table;
    this.rules = rules;
    this.words = words;
    this.changed = changed;
    this.history = history;
    this.clock = clock;
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
    IndicatorDefinition before = table.current(key, own);
    IndicatorDefinition after = text.checked(key, before.group(), rules.names());
    String difference = DefinitionDifference.of(before, after, words);
    if (difference.isEmpty()) {
      return;
    }
    own.ifPresentOrElse(it -> it.describe(after), () -> keep(organisation, after));
    note(organisation, after, difference, by);
  }

  private Optional<ChangedIndicator> looked(OrganisationId organisation, String key, int version) {
    Optional<ChangedIndicator> own = table.changed(organisation, key);
    if (own.map(ChangedIndicator::version).orElse(OfferedIndicator.UNCHANGED) != version) {
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
    Optional<ChangedIndicator> own = table.changed(organisation, key);
    IndicatorDefinition definition = table.current(key, own);
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
        table
            .asShipped(key)
            .orElseThrow(
                () ->
                    new Refusal(
                        "Показатель добавлен организацией, исходного вида у него нет: его можно изменить или больше не измерять."));
    Optional<ChangedIndicator> own = table.changed(organisation, key);
    IndicatorDefinition before = table.current(key, own);
    own.ifPresent(
        it -> {
          changed.delete(it);
          String difference = DefinitionDifference.of(before, asShipped, words);
          note(organisation, asShipped, "возвращён исходный вид. " + difference, by);
        });
  }

  private void note(
      OrganisationId organisation, IndicatorDefinition about, String what, String by) {
    history.save(new IndicatorChange(organisation, about, what, by, clock.instant()));
  }
}
