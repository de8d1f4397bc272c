package school.mentoring.organisation.declension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;
import school.mentoring.organisation.PersonName;

class CasesUnitTests {

  private static final RussianDictionary DICTIONARY = new RussianDictionary();
  private static final Names NAMES = new Names(new Genders(DICTIONARY), new Surnames(DICTIONARY));
  private static final Posts POSTS =
      new Posts(new PostGroups(new PostNouns(DICTIONARY), new PostAdjectives(DICTIONARY)));

  @ParameterizedTest(name = "{1} {2} {3}")
  @CsvFileSource(
      resources = "/organisation/names-in-cases.csv",
      delimiter = ';',
      quoteCharacter = '"',
      emptyValue = "",
      numLinesToSkip = 1)
  void aNameStandsInEveryCase(ArgumentsAccessor row) {
    CaseForms forms =
        NAMES.of(new PersonName(row.getString(1), row.getString(2), row.getString(3)));

    for (GrammaticalCase it : GrammaticalCase.values()) {
      if (it != GrammaticalCase.NOMINATIVE) {
        assertThat(forms.in(it)).as(it.title()).isEqualTo(row.getString(3 + it.ordinal()));
      }
    }
    assertThat(forms.sure()).as("sure").isEqualTo("да".equals(row.getString(0)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/organisation/posts-in-cases.csv",
      delimiter = ';',
      quoteCharacter = '"',
      numLinesToSkip = 1)
  void aPostStandsInEveryCase(ArgumentsAccessor row) {
    Inflected forms = POSTS.of(row.getString(1));

    for (GrammaticalCase it : GrammaticalCase.values()) {
      assertThat(forms.in(it)).as(it.title()).isEqualTo(row.getString(1 + it.ordinal()));
    }
    assertThat(forms.sure()).as("sure").isEqualTo("да".equals(row.getString(0)));
  }

  @Test
  void shortFormsDeclineTheSurnameOnly() {
    CaseForms forms = NAMES.of(new PersonName("Ветрова", "Анна", "Сергеевна"));

    assertThat(forms.surnameFirst(GrammaticalCase.DATIVE)).isEqualTo("Ветровой А. С.");
    assertThat(forms.initialsFirst(GrammaticalCase.GENITIVE)).isEqualTo("А. С. Ветровой");
  }

  @Test
  void wordingFindsFormsByTheRussianNamesOfCases() {
    assertThat(NAMES.of(new PersonName("Ли", "Анна", "")).toMap())
        .containsEntry("дательный", "Ли Анне")
        .extractingByKey("кратко")
        .hasFieldOrPropertyWithValue("родительный", "Ли А.");
    assertThat(POSTS.of("методист").toMap()).containsEntry("предложный", "методисте");
  }

  @Test
  void aNameInOtherLettersStaysAndSaysSo() {
    CaseForms forms = NAMES.of(new PersonName("O'Connor", "Mary", ""));

    assertThat(forms.in(GrammaticalCase.GENITIVE)).isEqualTo("O'Connor Mary");
    assertThat(forms.sure()).isFalse();
  }

  @Test
  void nothingHasNoForms() {
    assertThat(NAMES.of(new PersonName("", "", "")).in(GrammaticalCase.DATIVE)).isEmpty();
    assertThat(POSTS.of("  ").in(GrammaticalCase.DATIVE)).isEmpty();
  }
}
