package school.mentoring.enrolment.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** What an organisation's entries are checked against: its forms, its staff, today. */
@Component
public class EntryRules {

  private final MentoringForms forms;
  private final Staff staff;
  private final Clock clock;

  EntryRules(MentoringForms forms, Staff staff, Clock clock) {
    this.forms = forms;
    this.staff = staff;
    this.clock = clock;
  }

  /** Reads entries of one side by the rules of today. */
  public EntryReader reader(OrganisationId organisation, Side side) {
    Set<String> logins =
        staff.of(organisation).stream().map(StaffMember::login).collect(Collectors.toSet());
    return new EntryReader(side, forms.of(organisation), logins::contains, today());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
