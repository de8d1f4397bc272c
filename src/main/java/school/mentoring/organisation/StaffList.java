package school.mentoring.organisation;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The staff as those who lead it keep it: every change is checked against who asks for it. */
@Service
public class StaffList {

  private final StaffRepository repository;
  private final Staff staff;
  private final StaffEntryCheck check;
  private final PasswordPolicy passwords;
  private final Logins logins;

  StaffList(
      StaffRepository repository,
      Staff staff,
      StaffEntryCheck check,
      PasswordPolicy passwords,
      Logins logins) {
    this.repository = repository;
    this.staff = staff;
    this.check = check;
    this.passwords = passwords;
    this.logins = logins;
  }

  /** Those whose name, login or post has the text in it, by surname. */
  @Transactional(readOnly = true)
  public Page<StaffMember> search(OrganisationId organisation, String text, Pageable page) {
    return repository.search(organisation, SearchText.escaped(text), page);
  }

  /**
   * A person on the staff.
   *
   * @throws Refusal if the login has no place here
   */
  @Transactional(readOnly = true)
  public StaffMember get(OrganisationId organisation, String login) {
    return staff
        .find(organisation, login)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Сотрудник с логином «%s» не найден: возможно, его уже убрали из списка."
                        .formatted(login)));
  }

  /** Adds a person who is not on the staff yet. */
  @Transactional
  public void add(CurrentMember by, StaffEntry entry) {
    if (staff.find(by.organisation(), entry.login()).isPresent()) {
      throw Refusal.conflict(
          "Поле «Логин»: «%s» уже есть среди сотрудников, выберите другой или измените запись в списке."
              .formatted(entry.login()));
    }
    take(by, entry);
  }

  /** Takes over the newer name, post and roles of a person on the staff. */
  @Transactional
  public void change(CurrentMember by, StaffEntry entry) {
    get(by.organisation(), entry.login());
    take(by, entry);
  }

  private void take(CurrentMember by, StaffEntry entry) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    List<FieldProblem> problems = check.problems(staff.forGood(by), entry);
    if (!problems.isEmpty()) {
      throw problems.get(0).refusal();
    }
    staff.enrol(
        by.organisation(),
        entry.login(),
        entry.name(),
        entry.post(),
        entry.roles(),
        entry.password());
  }

  /** Ends a person's place in the organisation. */
  @Transactional
  public void remove(CurrentMember by, String login) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    StaffMember member = get(by.organisation(), login);
    if (!StaffRightsPolicy.mayRemove(staff.forGood(by), member)) {
      throw Refusal.forbidden(
          by.login().equals(login)
              ? "Себя убрать из списка нельзя: это делает другой куратор, руководитель или администратор."
              : "Руководителя убирает из списка только руководитель или администратор.");
    }
    staff.leave(member);
  }

  /** Gives a person another password. */
  @Transactional
  public void resetPassword(CurrentMember by, String login, String password) {
    get(by.organisation(), login);
    if (!mayResetPassword(by, login)) {
      throw Refusal.forbidden(
          "Пароль меняет руководитель; у администратора и у того, кто работает и в других организациях, — только администратор.");
    }
    passwords
        .problem(login, password)
        .ifPresent(
            it -> {
              throw it.refusal();
            });
    logins.passwordReset(login, password);
  }

  /** Whether the one may give and take the head's role. */
  @Transactional(readOnly = true)
  public boolean mayMakeHead(CurrentMember by) {
    return staff.forGood(by).is(Role.DIRECTOR);
  }

  /** Whether the one may end the other's place in the organisation. */
  @Transactional(readOnly = true)
  public boolean mayRemove(CurrentMember by, String login) {
    return StaffRightsPolicy.mayRemove(staff.forGood(by), get(by.organisation(), login));
  }

  /** Whether the one may give the other another password. */
  @Transactional(readOnly = true)
  public boolean mayResetPassword(CurrentMember by, String login) {
    boolean elsewhere = staff.places(login).size() > 1;
    return StaffRightsPolicy.mayResetPassword(
        staff.forGood(by), elsewhere, logins.administers(login));
  }

  /** How many signs a password needs. */
  public int shortestPassword() {
    return passwords.shortest();
  }
}
