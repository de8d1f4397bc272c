package school.mentoring.enrolment.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.shared.OrganisationId;

class MentoringTermsPostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired MentoringTerms terms;
  @Autowired MentoringForms forms;
  @Autowired TermOfferRepository offers;

  @Test
  void theDictionaryIsKeptAndAWordStandsInItOnce() {
    OrganisationId school = schools.founded();
    terms.add(school, TermSort.MANNER, "", "сетевое", "приказ школы");
    terms.offer(school, TermSort.MANNER, "", "групповое", false);
    terms.rename(school, TermSort.MANNER, "", "сетевое", "межшкольное");
    forms.add(school, "студент – студент", false);
    forms.rename(school, "студент – студент", "вуз – вуз");

    assertThat(terms.manners(school))
        .extracting(MentoringTerm::name)
        .contains("межшкольное")
        .doesNotContain("групповое", "сетевое");
    assertThat(forms.find(school, "вуз-вуз")).isPresent();
    MentoringTerm twice = new MentoringTerm(TermSort.MANNER, "", "межшкольное", "", "", true, true);
    assertThatThrownBy(() -> offers.saveAndFlush(new TermOffer(school, twice)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}
