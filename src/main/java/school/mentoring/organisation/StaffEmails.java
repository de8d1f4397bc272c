package school.mentoring.organisation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Where letters to the staff go. */
@Service
public class StaffEmails {

  private final StaffRepository staff;

  StaffEmails(StaffRepository staff) {
    this.staff = staff;
  }

  /**
   * Takes over a person's address.
   *
   * @param address empty for none
   * @throws Refusal if the text is no address, or the login has no place here
   */
  @Transactional
  public void set(CurrentMember by, String login, String address) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Optional<FieldProblem> problem = EmailAddress.problem(address);
    if (problem.isPresent()) {
      throw problem.get().refusal();
    }
    take(by.organisation(), login, address);
  }

  /** Takes over an address that was checked before. */
  @Transactional
  void take(OrganisationId organisation, String login, String address) {
    staff
        .findByOrganisationAndLogin(organisation, login)
        .orElseThrow(() -> Refusal.notFound("Сотрудник с логином «%s» не найден.".formatted(login)))
        .reachBy(EmailAddress.kept(address));
  }
}
