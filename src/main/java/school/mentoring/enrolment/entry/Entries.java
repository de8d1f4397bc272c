package school.mentoring.enrolment.entry;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Entrant;
import school.mentoring.enrolment.Entrants;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Takes what people type about participants into the bases. */
@Service
public class Entries {

  private final EntryRules rules;
  private final Entrants entrants;
  private final Enrolment enrolment;

  Entries(EntryRules rules, Entrants entrants, Enrolment enrolment) {
    this.rules = rules;
    this.entrants = entrants;
    this.enrolment = enrolment;
  }

  /**
   * Enters a participant as typed.
   *
   * @throws Refusal that names every field that cannot be taken
   */
  @Transactional
  public UUID enter(OrganisationId organisation, Side side, PersonEntry entry) {
    return entrants.enter(organisation, side, faultless(organisation, side, entry));
  }

  /** Takes over what was typed; consents in the entry are not looked at. */
  @Transactional
  public void change(OrganisationId organisation, UUID id, PersonEntry entry) {
    Side side = enrolment.get(organisation, id).side();
    entrants.change(organisation, id, faultless(organisation, side, entry));
  }

  private Entrant faultless(OrganisationId organisation, Side side, PersonEntry entry) {
    EntryReader.Reading read = rules.reader(organisation, side).read(entry);
    if (!read.problems().isEmpty()) {
      throw new Refusal(
          read.problems().stream().map(FieldProblem::toString).collect(Collectors.joining(". "))
              + ".");
    }
    return read.entrant();
  }
}
