package school.mentoring.mentorship.papers;

import org.springframework.stereotype.Component;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.OrganisationId;

/** Names and posts in the cases that the papers want. */
@Component
class PersonForms {

  private final Cases cases;

  PersonForms(Cases cases) {
    this.cases = cases;
  }

  /** «директору» */
  String dativePost(String post) {
    return cases.post(post, GrammaticalCase.DATIVE);
  }

  /** «Ветровой А. С.» */
  String dative(OrganisationId organisation, PersonName name) {
    return cases.of(organisation, name).surnameFirst(GrammaticalCase.DATIVE);
  }

  /** «учителя истории» */
  String genitivePost(String post) {
    return cases.post(post, GrammaticalCase.GENITIVE);
  }

  /** «Кленовой Инны Геннадьевны» */
  String genitive(OrganisationId organisation, PersonName name) {
    return cases.of(organisation, name).in(GrammaticalCase.GENITIVE);
  }
}
