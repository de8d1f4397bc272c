package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * A definition as people and data write it.
 *
 * @param unit name of a {@link Unit}
 * @param level name of an {@link IndicatorLevel}
 */
public record DefinitionText(
    String title,
    String unit,
    String numerator,
    String denominator,
    String method,
    String level,
    String roadmaps,
    String lines,
    boolean moreIsBetter,
    String targets) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_METHOD = 1000;
  private static final int LONGEST_LIST = 1000;
  private static final int LONGEST_ROADMAPS = 500;

  /** The targets as people read and edit them. */
  public String aims() {
    return Targets.parse(targets).words();
  }

  /** Whether it measures a roadmap among others; not told of one that measures all. */
  public boolean names(String roadmap) {
    return IndicatorDefinition.words(roadmaps).contains(roadmap);
  }

  /** Whether it stands for a line. */
  public boolean standsFor(String line) {
    return IndicatorDefinition.words(lines).contains(line);
  }

  /** The lines of sources that it stands for beside those to choose. */
  public List<String> linesBeside(Collection<OfferedRoadmaps.Offered> offered) {
    return IndicatorDefinition.words(lines).stream()
        .filter(it -> offered.stream().noneMatch(one -> one.lines().containsKey(it)))
        .toList();
  }

  static DefinitionText of(IndicatorDefinition it) {
    return new DefinitionText(
        it.title(),
        it.unit().name(),
        it.numerator().toString(),
        it.denominator().toString(),
        it.method(),
        it.level().name(),
        String.join(" ", it.roadmaps()),
        String.join(" ", it.lines()),
        it.moreIsBetter(),
        it.targets().toString());
  }

  /**
   * The definition, if it can be measured.
   *
   * @param rules names of all rules
   * @throws Refusal naming field, value and remedy
   */
  IndicatorDefinition checked(String key, IndicatorGroup group, Set<String> rules) {
    Unit chosen =
        Unit.find(unit)
            .orElseThrow(() -> Refusal.notFound("Единица показателя не выбрана: выберите её."));
    PartRule whole = chosen.divided() ? rule("Знаменатель", denominator, rules) : PartRule.NONE;
    Targets wanted = Targets.parse(targets);
    wanted.all().forEach(it -> check(it, chosen));
    fit(wanted);
    return new IndicatorDefinition(
        key,
        group,
        text("Название", title, LONGEST_TITLE),
        chosen,
        rule("Числитель", numerator, rules),
        whole,
        text("Как считается", method, LONGEST_METHOD),
        chosenLevel(),
        IndicatorDefinition.words(roadmaps),
        IndicatorDefinition.words(lines),
        moreIsBetter,
        wanted);
  }

  private void fit(Targets wanted) {
    TextLength.fitting("Дорожные карты", roadmaps, LONGEST_ROADMAPS);
    TextLength.fitting("Строки дорожных карт", lines, LONGEST_LIST);
    TextLength.fitting("Цели", wanted.toString(), LONGEST_LIST);
  }

  private static String text(String field, String given, int longest) {
    String plain = PlainText.of(given).strip();
    if (plain.isEmpty() || plain.length() > longest) {
      throw new Refusal(
          "Поле «%s»: нужен текст от 1 до %d знаков, а в нём %d."
              .formatted(field, longest, plain.length()));
    }
    return plain;
  }

  private static PartRule rule(String field, String given, Set<String> rules) {
    PartRule rule;
    try {
      rule = PartRule.parse(given);
    } catch (IllegalArgumentException e) {
      throw unknown(field, given);
    }
    boolean known = rule.is(PartRule.Kind.ENTERED) || rules.contains(nameOf(rule));
    if (!known) {
      throw unknown(field, given);
    }
    return rule;
  }

  private static String nameOf(PartRule rule) {
    return rule.is(PartRule.Kind.STATED) ? rule.toString() : rule.key();
  }

  private static Refusal unknown(String field, String given) {
    return new Refusal(
        "Поле «%s», значение «%s»: такого правила нет, выберите правило из списка или «вносится»."
            .formatted(field, given));
  }

  private IndicatorLevel chosenLevel() {
    List<IndicatorLevel> all = Arrays.asList(IndicatorLevel.values());
    return all.stream()
        .filter(it -> it.name().equals(level))
        .findFirst()
        .orElseThrow(() -> new Refusal("Поле «Уровень»: выберите уровень из списка."));
  }

  private static void check(Target target, Unit unit) {
    String sign = unit.sign().isEmpty() ? "" : " " + unit.sign();
    String figure = Figures.text(target.value()) + sign;
    if (target.value().signum() < 0) {
      throw new Refusal(
          "Поле «Цели», значение «%s»: цель меньше нуля, укажите число от нуля.".formatted(figure));
    }
    unit.most().ifPresent(most -> checkMost(target.value(), most, figure));
  }

  private static void checkMost(BigDecimal value, BigDecimal most, String figure) {
    if (value.compareTo(most) > 0) {
      throw new Refusal(
          "Поле «Цели», значение «%s»: цель больше %s, укажите не больше."
              .formatted(
                  figure, most.equals(BigDecimal.ONE) ? "1 — «есть»" : Figures.text(most) + " %"));
    }
  }
}
