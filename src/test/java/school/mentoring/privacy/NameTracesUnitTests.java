package school.mentoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.PersonName;

class NameTracesUnitTests {

  private static final PersonName NAME = new PersonName("Зимородков", "Фёдор", "Ильич");

  private static NameTraces traces(boolean namesakes) {
    return traces(NAME, namesakes, "ов|ова|ову|ова|овым|ове", "Зимородк");
  }

  private static NameTraces traces(
      PersonName name, boolean namesakes, String endings, String stem) {
    List<String> surnames = List.of(endings.split("\\|")).stream().map(it -> stem + it).toList();
    List<String> given = List.of("Фёдор", "Фёдора", "Фёдору", "Фёдора", "Фёдором", "Фёдоре");
    Map<GrammaticalCase, PersonName> forms = new EnumMap<>(GrammaticalCase.class);
    for (GrammaticalCase it : GrammaticalCase.values()) {
      forms.put(it, new PersonName(surnames.get(it.ordinal()), given.get(it.ordinal()), "Ильич"));
    }
    return NameTraces.of(
        name,
        CaseForms.ofName(forms, true),
        List.of("fedor@example.test", "+7 900 111-22-33"),
        namesakes,
        "Участник № 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Видели Зимородкова.|Видели Участник № 1.",
        "ЗИМОРОДКОВУ Фёдору Ильичу дано|Участник № 1 дано",
        "Дано Зимородкову Ф. И., 7А|Дано Участник № 1, 7А",
        "Ф.И. Зимородков пел|Участник № 1 пел",
        "Федор Зимородков пел|Участник № 1 пел",
        "Фёдор Ильич пел|Участник № 1 пел",
        "на fedor@example.test, +7 900 111-22-33|на Участник № 1, Участник № 1",
        "Зимородковская улица|Зимородковская улица",
        "Подзимородков|Подзимородков",
        "{\"a\":\"\\u0417\\u0438\\u043c\\u043E\\u0440\\u043e\\u0434\\u043a\\u043e\\u0432\"}|{\"a\":\"Участник № 1\"}"
      })
  void thePersonIsReplacedInEveryWayOfWriting(String text, String cleaned) {
    assertThat(traces(false).cleaned(text)).isEqualTo(cleaned);
  }

  @Test
  void aSurnameOfTwoWordsIsReplacedAsAWholeAndLeavesWhoBearsOneOfThem() {
    NameTraces both =
        traces(
            new PersonName("Зимородский-Соловейский", "Фёдор", "Ильич"),
            false,
            "ий-Соловейский|ого-Соловейского|ому-Соловейскому|ого-Соловейского|им-Соловейским|ом-Соловейском",
            "Зимородск");

    assertThat(both.cleaned("Зимородскому-Соловейскому Ф. И. и Зимородской Анне"))
        .isEqualTo("Участник № 1 и Зимородской Анне");
  }

  /** Each case of one woman beside each case of another whose double surname has hers in it. */
  @Test
  void aSurnameIsNotFoundInsideSomebodysDoubleSurname() {
    List<String> hers = List.of("а", "ой", "ой", "у", "ой", "ой");
    NameTraces one = traces(new PersonName("Соловейская", "Анна", ""), false, ENDINGS, "Соловейск");
    for (String ending : List.of("ая", "ой", "ую", "ою")) {
      for (String other : hers) {
        for (String hyphen : List.of("-", "\u2010", "\u2011")) {
          String first = "Соловейск" + ending + hyphen + "Петров" + other;
          String second = "Петров" + other + hyphen + "Соловейск" + ending;
          for (String text : List.of(first, second, first.toUpperCase(), second.toLowerCase())) {
            assertThat(one.cleaned("Дано " + text + " А. П.")).as(text).doesNotContain("Участник");
            assertThat(one.cleaned(escapedJson(text))).as(text).doesNotContain("Участник");
            assertThat(one.namesakeIn(text)).as(text).isFalse();
          }
        }
      }
      assertThat(one.cleaned("у Соловейск" + ending + ", 7А")).isEqualTo("у Участник № 1, 7А");
      assertThat(one.cleaned("Соловейск" + ending + " - Петрова"))
          .isEqualTo("Участник № 1 - Петрова");
      assertThat(one.cleaned("пара Соловейск" + ending + "–Петрова"))
          .isEqualTo("пара Участник № 1–Петрова");
      assertThat(one.cleaned("7А-Соловейск" + ending)).isEqualTo("7А-Участник № 1");
    }
  }

  private static final String ENDINGS = "ая|ой|ой|ую|ой|ой";

  @ParameterizedTest
  @CsvSource({
    "Соловейская-то пришла, Участник № 1-то пришла",
    "Соловейская-младшая пришла, Участник № 1-младшая пришла",
    "Соловейская-Тополева пришла, Соловейская-Тополева пришла",
    "Петрова-Соловейская Анна, Петрова-Соловейская Анна",
    "Соловейская-Петрова Анна, Соловейская-Петрова Анна",
    "Анна Соловейская-Петрова, Анна Соловейская-Петрова",
    "А. С. Соловейская-Петрова, А. С. Соловейская-Петрова"
  })
  void aHyphenMakesAnotherNameOnlyBeforeAName(String text, String cleaned) {
    NameTraces one = traces(new PersonName("Соловейская", "Анна", ""), false, ENDINGS, "Соловейск");

    assertThat(one.cleaned(text)).isEqualTo(cleaned);
  }

  private static String escapedJson(String text) {
    StringBuilder json = new StringBuilder("{\"a\":\"");
    text.chars().forEach(it -> json.append(it < 128 ? "" + (char) it : "\\u%04x".formatted(it)));
    return json.append("\"}").toString();
  }

  @Test
  void aLineBreakEscapedBeforeTheNameHidesNothing() {
    assertThat(traces(false).cleaned("[\"1.\\nЗимородков\"]")).isEqualTo("[\"1.\\nУчастник № 1\"]");
  }

  @Test
  void theSurnameAloneIsNobodysWhereOthersBearIt() {
    NameTraces traces = traces(true);

    assertThat(traces.cleaned("Зимородков и Зимородков Ф. И."))
        .isEqualTo("Зимородков и Участник № 1");
    assertThat(traces.namesakeIn("Зимородков и Зимородков Ф. И.")).isTrue();
    assertThat(traces.namesakeIn("Зимородков Ф. И.")).isFalse();
  }

  @Test
  void aShortSurnameIsNotFoundInOtherWords() {
    NameTraces traces =
        traces(new PersonName("Ким", "Фёдор", "Ильич"), false, "м|ма|му|ма|мом|ме", "Ки");

    assertThat(traces.cleaned("Кимоно для Кима")).isEqualTo("Кимоно для Участник № 1");
  }
}
