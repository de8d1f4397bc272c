package school.mentoring.enrolment.terms;

import org.springframework.stereotype.Component;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.shared.OrganisationId;

/** Whether participants have a word of the dictionary already. */
@Component
class TermUse {

  private final TermUseRepository participants;

  TermUse(TermUseRepository participants) {
    this.participants = participants;
  }

  boolean isUsed(OrganisationId organisation, MentoringTerm term) {
    return term.sort() == TermSort.MANNER
        ? participants.existsByOrganisationAndProfileMannerIgnoreCase(organisation, term.name())
        : participants.existsByOrganisationAndProfileVariantIgnoreCase(organisation, term.name());
  }

  boolean isUsed(OrganisationId organisation, MentoringForm form) {
    return participants.existsByOrganisationAndForm(organisation, form.name());
  }
}
