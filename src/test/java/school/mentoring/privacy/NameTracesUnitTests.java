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
