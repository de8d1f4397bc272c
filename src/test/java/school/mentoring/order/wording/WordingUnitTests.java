package school.mentoring.order.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.mentoring.order.OrderKind;
import school.mentoring.order.PersonWords;
import school.mentoring.order.WordForms;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.Refusal;

class WordingUnitTests {

  private static final String CONTROL = "Контроль оставляю за собой.";

  private final Map<String, String> parts = new HashMap<>(Map.of("контроль", CONTROL));

  private List<String> problems(String points) {
    WordingText text = new WordingText("О кураторе", "В целях порядка,", points);
    return WordingCheck.of(OrderKind.CURATOR, text, parts).stream()
        .map(TemplateProblem::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{куратор                       | Пункты, строка 2: скобки «{{» не закрыты
          {{куратор                       | добавьте «}}»
          куратор}} назначен              | Пункты, строка 2: скобки «}}» без открывающих
          {{}}                            | Пункты, строка 2: между скобками «{{}}» ничего нет
          {{куратар}}                     | Пункты, строка 2: поля «куратар» нет. Есть поля: «организация»
          {{куратор.местный}}             | Пункты, строка 2: формы «куратор.местный» нет. У поля «куратор» есть
          {{#место}}в селе                | Пункты, строка 2: условие «{{#место}}» не закрыто: добавьте {{/место}}
          в селе{{/место}}                | Пункты, строка 2: {{/место}} закрывает условие, которого нет
          {{#место}}в{{/учебный год}}     | Пункты, строка 2: {{/учебный год}} стоит там, где закрывается «место» из строки 2
          {{>итоги}}                      | Пункты, строка 2: части «итоги» нет. Есть части: «контроль»
          {{=<% %>=}}                     | Пункты, строка 2: знак «=» после скобок не используется
          {{исходный приказ.номер}}       | Пункты, строка 2: поля «исходный приказ.номер» нет
          """)
  void aBrokenTextIsRefusedWithThePlaceAndTheReason(String line, String message) {
    assertThat(problems("Назначить куратора.\n" + line + "\n{{>контроль}}"))
        .anySatisfy(it -> assertThat(it).contains(message));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThat(problems("{{один}}\n{{два}}\n{{>три}}")).hasSize(3);
  }

  @Test
  void partsThatTakeEachOtherInAreRefusedByNamingTheCircle() {
    parts.put("начало", "Сначала {{>середина}}");
    parts.put("середина", "потом {{>конец}}");
    parts.put("конец", "опять {{>середина}}");
    parts.put("сама", "{{>сама}}");

    assertThat(problems("{{>начало}}"))
        .contains(
            "Часть «начало»: части вставляют друг друга по кругу: «середина» → «конец» → «середина».");
    assertThat(problems("{{>сама}}"))
        .containsExactly("Часть «сама»: части вставляют друг друга по кругу: «сама» → «сама».");
  }

  @Test
  void partsThatGrowBeyondAllMeasureAreRefusedAtOnce() {
    for (int level = 0; level < 40; level++) {
      parts.put("часть " + level, "{{>часть %1$d}}{{>часть %1$d}}".formatted(level + 1));
    }
    parts.put("часть 40", "");

    assertThat(problems("{{>часть 0}}"))
        .containsExactly(
            "Часть «часть 0»: часть вставляет другие части слишком много раз: сократите её.");
  }

  @Test
  void aTextThatTakesPartsInTooOftenIsRefusedBeforeItIsWritten() {
    parts.put("верх", "{{>середина}}".repeat(40));
    parts.put("середина", "{{>низ}}".repeat(40));
    parts.put("низ", "{{! " + "слово ".repeat(3000) + "}}");

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(problems("{{>верх}}".repeat(1500)))
                .anyMatch(it -> it.contains("слишком много раз")));
  }

  @Test
  void conditionsInEachOtherBeyondAllMeasureAreRefused() {
    String deep = "{{#место}}".repeat(900) + "{{/место}}".repeat(900);
    assertThat(problems(deep)).anyMatch(it -> it.contains("вложены"));

    for (int level = 0; level < 60; level++) {
      parts.put("ч" + level, "{{#место}}{{>ч%d}}{{/место}}".formatted(level + 1));
    }
    parts.put("ч60", "конец");
    assertThat(problems("{{>ч0}}")).anyMatch(it -> it.contains("вложены"));
  }

  @Test
  void aHugePartIsRefusedWithoutReadingIt() {
    parts.put("огромная", "{{место}}\n".repeat(200_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(problems("{{>огромная}}"))
                .containsExactly(
                    "Часть «огромная»: в тексте 2000000 знаков, а помещается 20000: сократите его."));
  }

  @Test
  void aTextOfTwentyThousandSignsFitsAndOneMoreDoesNot() {
    assertThat(problems("а".repeat(20_000))).isEmpty();
    assertThat(problems("а".repeat(20_001)))
        .containsExactly("Пункты: в тексте 20001 знаков, а помещается 20000: сократите его.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Назначение куратора             | «Назначение куратора» не начинается с «О» или «Об»
          {{#приложение 1}}О{{/приложение 1}} кураторе | «кураторе» не начинается с «О» или «Об»
          {{приложение 1}}                | Заголовок: текст пуст
          ''                              | Заголовок: текст пуст
          """)
  void theHeadingSaysWhatTheOrderIsAbout(String heading, String message) {
    WordingText text = new WordingText(heading, "В целях порядка,", CONTROL);

    assertThat(WordingCheck.of(OrderKind.CURATOR, text, parts))
        .extracting(TemplateProblem::text)
        .anySatisfy(it -> assertThat(it).contains(message));
  }

  static List<OrderKind> kinds() {
    return OrderKind.values();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theTextsOfTheProgramPassTheirOwnCheckAndEndWithControl(OrderKind kind) {
    WordingText text = ShippedWordings.of(kind);

    assertThat(WordingCheck.of(kind, text, ShippedWordings.parts())).isEmpty();
    assertThat(text.preamble()).doesNotContain("[K]", "{{организация}}{{");
    assertThat(text.points()).endsWith("{{>контроль}}");
  }

  @Test
  void namesGoIntoTheTextAsTheyAre() {
    for (String name :
        List.of("О'Нил Д'Артаньян", "Иванова-Петрова Анна", "<b>Müller</b> & Söhne")) {
      WordingText text = new WordingText("О {{тема}}", "В целях,", "{{тема}}\n{{место}}");

      assertThat(written(OrderKind.CONTEST, text, Map.of("тема", name, "место", name)).heading())
          .isEqualTo("О " + name);
    }
  }

  @Test
  void nothingOfAnObjectIsReachable() {
    WordingText text = new WordingText("О {{тема.class}}", "В целях,", "Всё");

    assertThatThrownBy(() -> written(OrderKind.CONTEST, text, Map.of("тема", "слова")))
        .isInstanceOf(Refusal.class);
    assertThat(problems("{{место.class.name}}")).isNotEmpty();
  }

  @Test
  void aPersonHasFormsAndAnUnknownOneHasNone() {
    WordForms person = PersonWords.plain("Соколова Анна", "Соколова А.", "учитель");
    WordingText text =
        new WordingText(
            "О замене",
            "В целях,",
            "{{замещающий}}, {{замещающий.должность}}, {{замещающий.кратко.дательный}}.\n"
                + "{{^причина замещения}}Причины нет{{/причина замещения}}"
                + "{{#замещающий}} Есть кто{{/замещающий}}");

    assertThat(written(OrderKind.SUBSTITUTION, text, Map.of("замещающий", person)).points())
        .isEqualTo("Соколова Анна, учитель, Соколова А.\nПричины нет Есть кто");
    assertThat(written(OrderKind.SUBSTITUTION, text, Map.of()).points()).doesNotContain("Есть кто");
  }

  @Test
  void theDifferenceNamesLinesTakenOutAndPutIn() {
    WordingText from = new WordingText("О", "А,", "один\nдва\nтри");
    WordingText to = new WordingText("О", "А,", "один\nиначе\nтри\nчетыре");

    assertThat(LineDifference.between(from, to).lines())
        .filteredOn(it -> it.fate() != LineDifference.Fate.KEPT)
        .extracting(it -> it.fate() + " " + it.text())
        .containsExactlyInAnyOrder("REMOVED два", "ADDED иначе", "ADDED четыре");
    assertThat(LineDifference.between(from, from).any()).isFalse();
  }

  private OrderText written(OrderKind kind, WordingText text, Map<String, Object> facts) {
    return OrderWording.written(text, kind, facts, parts);
  }
}
