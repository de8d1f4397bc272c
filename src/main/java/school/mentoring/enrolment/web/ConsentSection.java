package school.mentoring.enrolment.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.enrolment.ActivePairs;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.ConsentStanding;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.consent.ConsentPapers;
import school.mentoring.enrolment.consent.Withdrawal;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.shared.OrganisationId;

/** What the consents of a participant's page show. */
@Component
class ConsentSection {

  private final Leaders leaders;
  private final Withdrawals withdrawals;
  private final ConsentPapers papers;
  private final ActivePairs pairs;

  ConsentSection(
      Leaders leaders, Withdrawals withdrawals, ConsentPapers papers, ActivePairs pairs) {
    this.leaders = leaders;
    this.withdrawals = withdrawals;
    this.papers = papers;
    this.pairs = pairs;
  }

  void show(Model model, OrganisationId organisation, Participant person) {
    Map<UUID, Withdrawal> taken =
        withdrawals.of(organisation, person.uuid()).stream()
            .collect(Collectors.toMap(Withdrawal::consent, Function.identity()));
    model.addAttribute("withdrawals", taken);
    model.addAttribute("until", papers.proposedUntil());
    model.addAttribute(
        "standings",
        Arrays.stream(Purpose.values())
            .map(it -> ConsentStanding.of(person, it, leaders.today()))
            .toList());
    model.addAttribute("pairs", pairs.of(organisation, person.uuid()));
  }
}
