package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** What the labour law wants written down of pairs of employees. */
@Service
public class LabourPairs {

  private final LabourCases cases;
  private final LabourTermsRepository terms;
  private final Mentorships mentorships;
  private final Enrolment enrolment;
  private final Clock clock;

  LabourPairs(
      LabourCases cases,
      LabourTermsRepository terms,
      Mentorships mentorships,
      Enrolment enrolment,
      Clock clock) {
    this.cases = cases;
    this.terms = terms;
    this.mentorships = mentorships;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  /**
   * A pair with its papers.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public LabourCase of(OrganisationId organisation, MentorshipId id) {
    return cases.of(organisation, id);
  }

  /**
   * Writes down the terms that employer and mentor agree on.
   *
   * @throws Refusal if the labour law is not about this pair, or a term cannot be right
   */
  @Transactional
  public void agree(OrganisationId organisation, MentorshipId id, TermsEntry entry) {
    Mentorship pair = mentorships.get(organisation, id);
    mustApply(cases.of(organisation, id));
    LabourTerms agreed =
        terms.findByIdAndOrganisation(id, organisation).orElseGet(() -> new LabourTerms(pair));
    agreed.agree(entry, LocalDate.now(clock));
    terms.save(agreed);
  }

  /**
   * Records the mentor's written consent, kept with the mentor's other papers.
   *
   * @throws Refusal if the labour law is not about this pair, or the dates do not fit
   */
  @Transactional
  public void consent(
      OrganisationId organisation,
      MentorshipId id,
      String number,
      LocalDate signedOn,
      LocalDate validUntil,
      String keptAt) {
    LabourCase about = cases.of(organisation, id);
    mustApply(about);
    enrolment.record(
        organisation,
        about.pair().mentor().id(),
        Consent.signed(
            Consent.Purpose.LABOUR, Consent.Signer.SELF, number, signedOn, validUntil, keptAt));
  }

  /**
   * Goes on if nobody need be told beforehand that the pair ends.
   *
   * @throws Refusal if the labour law wants a notice of three working days
   */
  @Transactional(readOnly = true)
  public void mustEndWithoutNotice(OrganisationId organisation, MentorshipId id) {
    if (cases.of(organisation, id).needsPapers()) {
      throw new Refusal(
          "Наставничество работника прекращают с уведомлением не менее чем за три рабочих дня: внесите его на странице «Документы пары».");
    }
  }

  private static void mustApply(LabourCase about) {
    if (!about.need().applies()) {
      throw new Refusal(about.need().reason());
    }
  }
}
