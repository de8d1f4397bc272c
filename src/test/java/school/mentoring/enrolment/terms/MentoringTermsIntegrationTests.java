package school.mentoring.enrolment.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class MentoringTermsIntegrationTests {

  private static final String PAGE = "/participants/forms";
  private static final String HOSTILE = "<b onclick='x'>сетевое</b>";

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired MentoringTerms terms;
  @Autowired MentoringForms forms;
  @Autowired EnrolmentImport files;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private String curator() {
    return TestSchool.login(Role.CURATOR, school);
  }

  @Test
  void theShippedDictionaryHoldsTheFormsVariantsAndKindsWithTheirBasis() {
    List<MentoringTerm> all = terms.of(school);

    assertThat(all).filteredOn(it -> it.sort() == TermSort.VARIANT).hasSize(23);
    assertThat(all)
        .filteredOn(it -> it.basis().contains("АЗ-1128/08"))
        .extracting(MentoringTerm::name)
        .hasSize(7)
        .contains("виртуальное", "групповое", "реверсивное", "ситуационное", "скоростное");
    assertThat(all)
        .filteredOn(it -> it.basis().contains("1264-р") && it.offered())
        .extracting(MentoringTerm::name)
        .containsExactly(
            "наставник – коллектив",
            "коллектив наставников – наставляемый",
            "коллектив – коллектив");
    assertThat(all).allSatisfy(it -> assertThat(it.basis()).isNotBlank());
    assertThat(forms.of(school)).allSatisfy(it -> assertThat(forms.basis(it.name())).isNotBlank());
    assertThat(all)
        .filteredOn(it -> it.sort() == TermSort.VARIANT)
        .allSatisfy(it -> assertThat(forms.find(school, it.form())).isPresent());
  }

  @Test
  void anOwnWordIsAddedRenamedAndTakenOut() {
    terms.add(school, TermSort.MANNER, "", "сетевое", "приказ школы");
    terms.rename(school, TermSort.MANNER, "", "сетевое", "межшкольное");

    assertThat(terms.manners(school)).extracting(MentoringTerm::name).contains("межшкольное");
    terms.remove(school, TermSort.MANNER, "", "межшкольное");
    assertThat(terms.of(school)).extracting(MentoringTerm::name).doesNotContain("межшкольное");
  }

  @Test
  void aSharedWordIsNeverRenamedOrTakenOutOnlyNotOffered() {
    assertThatThrownBy(() -> terms.rename(school, TermSort.MANNER, "", "групповое", "кружок"))
        .hasMessageContaining("групповое")
        .hasMessageContaining("снимите предложение");
    assertThatThrownBy(() -> forms.remove(school, "ученик – ученик"))
        .hasMessageContaining("из общего справочника");

    terms.offer(school, TermSort.MANNER, "", "групповое", false);
    assertThat(terms.manners(school)).extracting(MentoringTerm::name).doesNotContain("групповое");
    terms.offer(school, TermSort.MANNER, "", "групповое", true);
    assertThat(terms.manners(school)).extracting(MentoringTerm::name).contains("групповое");
  }

  @Test
  void aWordThatSomebodyHasIsNoMoreChanged() {
    forms.add(school, "студент – студент", false);
    terms.add(school, TermSort.MANNER, "", "сетевое", "");
    files.take(
        school,
        Side.MENTEE,
        ("Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Вид наставничества\n"
                + "Басов;Егор;ученик;14.03.2013;7А;студент – студент;Сетевое")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThatThrownBy(() -> terms.rename(school, TermSort.MANNER, "", "сетевое", "другое"))
        .hasMessageContaining("уже указан у участников");
    assertThatThrownBy(() -> forms.rename(school, "студент – студент", "вуз – вуз"))
        .hasMessageContaining("уже указана у участников");
  }

  @Test
  void theSameWordTwiceOrNoneIsRefused() {
    assertThatThrownBy(() -> terms.add(school, TermSort.MANNER, "", " Групповое", ""))
        .hasMessageContaining("уже есть");
    assertThatThrownBy(() -> terms.add(school, TermSort.MANNER, "", " ", ""))
        .hasMessageContaining("напишите название");
    terms.add(school, TermSort.VARIANT, "учитель – ученик", "лидер – пассивный", "");
    assertThat(terms.variants(school, "учитель – ученик"))
        .extracting(MentoringTerm::name)
        .contains("лидер – пассивный");
  }

  @Test
  void everyStepOnThePageOffersTheStepBack() throws Exception {
    pages
        .as(curator(), post(PAGE + "/terms").param("sort", "MANNER").param("name", "сетевое"))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("undo", "done"));
    pages
        .as(curator(), get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("сетевое")))
        .andExpect(content().string(containsString("лидер – равнодушный")))
        .andExpect(content().string(containsString("АЗ-1128/08")));
  }

  @Test
  void hostileTextOfAWordIsEscapedWhereverItIsShown() throws Exception {
    terms.add(school, TermSort.MANNER, "", HOSTILE, HOSTILE);
    forms.add(school, HOSTILE, false);

    for (String page : List.of(PAGE, "/participants/new?side=MENTEE")) {
      pages
          .as(curator(), get(page))
          .andExpect(content().string(containsString("&lt;b onclick")))
          .andExpect(content().string(not(containsString("<b onclick"))));
    }
  }

  @Test
  void theParticipantsPageSuggestsTheWordsAndTakesOthers() throws Exception {
    pages
        .as(curator(), get("/participants/new?side=MENTEE"))
        .andExpect(content().string(containsString("<datalist id=\"suggested-manner\">")))
        .andExpect(content().string(containsString("list=\"suggested-variant\"")))
        .andExpect(content().string(containsString("учитель – одарённый ученик")));
  }

  @Test
  void onlyLeadersSeeTheDictionaryAndTheBlanks() throws Exception {
    String mentor = TestSchool.login(Role.MENTOR, school);

    pages.as(mentor, get(PAGE)).andExpect(status().isForbidden());
    pages.as(mentor, get("/questionnaires/blanks?kind=mentee")).andExpect(status().isForbidden());
    pages
        .as(mentor, post(PAGE + "/terms").param("sort", "MANNER").param("name", "x"))
        .andExpect(status().isForbidden());
    pages
        .as(curator(), get("/questionnaires/blanks?kind=parent&as=docx"))
        .andExpect(status().isOk());
    pages.as(curator(), get("/questionnaires/blanks?kind=x")).andExpect(status().isNotFound());
  }
}
