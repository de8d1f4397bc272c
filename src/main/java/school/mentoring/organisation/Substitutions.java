package school.mentoring.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;

/** Who stands in for the heads of organisations, when and by which order. */
@Service
public class Substitutions {

  private final SubstitutionRepository substitutions;
  private final ActingHead acting;
  private final Staff staff;
  private final AssignedTasks tasks;
  private final Clock clock;

  Substitutions(
      SubstitutionRepository substitutions,
      ActingHead acting,
      Staff staff,
      AssignedTasks tasks,
      Clock clock) {
    this.substitutions = substitutions;
    this.acting = acting;
    this.staff = staff;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The one in force today. */
  @Transactional(readOnly = true)
  public Optional<Substitution> today(OrganisationId organisation) {
    return acting.substitution(organisation);
  }

  /** The one in force on a day, if the head was away then. */
  @Transactional(readOnly = true)
  public Optional<Substitution> on(OrganisationId organisation, LocalDate day) {
    return substitutions.overlapping(organisation, day, day).stream()
        .filter(it -> it.inForce(day))
        .findFirst();
  }

  /** All of an organisation, the latest first. */
  @Transactional(readOnly = true)
  public Page<Substitution> of(OrganisationId organisation, int page, int size) {
    Pageable latest =
        PageRequest.of(PageNumber.of(page), size, Sort.by("firstDay", "recordedAt").descending());
    return substitutions.findByOrganisation(organisation, latest);
  }

  /**
   * One of an organisation.
   *
   * @throws Refusal if it is not there, or another organisation's
   */
  @Transactional(readOnly = true)
  public Substitution get(OrganisationId organisation, SubstitutionId id) {
    return substitutions
        .findByOrganisationAndId(organisation, id)
        .orElseThrow(
            () -> Refusal.notFound("Замещение не найдено: откройте его на странице «Замещение»."));
  }

  /**
   * Records a substitution: from its first day on the person holds the head's role.
   *
   * @throws Refusal if the asker may not, the person is no fit one, or the days are taken
   */
  @Transactional
  public SubstitutionId record(CurrentMember by, SubstitutionEntry entry) {
    OrganisationId organisation = by.organisation();
    SubstitutionPolicy.mayRecord(by, ownRoles(organisation, by.login()), entry);
    substitutions.lockOrganisation(organisation);
    SubstitutionPolicy.check(
        entry, staff.find(organisation, entry.login()), others(organisation, entry), today());
    return substitutions
        .save(new Substitution(organisation, entry, by.login(), clock.instant()))
        .id();
  }

  private List<Substitution> others(OrganisationId organisation, SubstitutionEntry entry) {
    return entry.from() == null || entry.to() == null
        ? List.of()
        : substitutions.overlapping(organisation, entry.from(), entry.to());
  }

  /** The order on a substitution was registered: it gives the right now. */
  @Transactional
  public void basedOn(OrganisationId organisation, SubstitutionId id, OrderBasis order) {
    get(organisation, id).basedOn(order);
  }

  /**
   * A later order cancels the one that a substitution rests on.
   *
   * @param from first day of the cancellation
   */
  @Transactional
  public void cancelled(
      OrganisationId organisation, SubstitutionId id, LocalDate from, String why) {
    Substitution ended = get(organisation, id);
    ended.cancelled(from, why);
    substitutions.saveAndFlush(ended);
    settle(organisation);
  }

  /**
   * Ends a substitution earlier.
   *
   * @param day the last one; yesterday takes the right away at once
   */
  @Transactional
  public void end(CurrentMember by, SubstitutionId id, LocalDate day, String why) {
    by.mustBe(Role.DIRECTOR, Role.CURATOR);
    if (day == null) {
      throw new Refusal("Поле «Последний день» не заполнено: укажите дату.");
    }
    Substitution ended = get(by.organisation(), id);
    ended.end(day, why, today());
    substitutions.saveAndFlush(ended);
    settle(by.organisation());
  }

  /**
   * Whether a login may do what belongs to the head's role: the head may all, whoever stands in
   * what the order says.
   *
   * @throws Refusal if the order does not name it
   */
  @Transactional(readOnly = true)
  public void mustCover(OrganisationId organisation, String login, SubstitutionScope what) {
    today(organisation)
        .filter(it -> it.login().equals(login))
        .filter(it -> !it.scopes().contains(what))
        .ifPresent(
            it -> {
              throw Refusal.forbidden(
                  "Приказ о замещении не даёт вам этого права («%s»): дождитесь руководителя или измените замещение."
                      .formatted(what.title()));
            });
  }

  /**
   * Gives back what those whose time is over had taken up of the head's tasks. Called whenever
   * somebody of the organisation comes in, so that nobody acts on a right that has ended.
   */
  @Transactional
  public void settle(OrganisationId organisation) {
    substitutions.over(organisation, today()).forEach(this::settle);
  }

  private void settle(SubstitutionId id) {
    Substitution over = substitutions.lock(id).orElseThrow();
    if (over.settle()) {
      OrganisationId organisation = over.organisation();
      tasks.rolesTaken(organisation, over.login(), ownRoles(organisation, over.login()));
      Set<Role> held = staff.rolesHeldIn(organisation);
      if (!held.contains(Role.DIRECTOR)) {
        tasks.rolesEmptied(organisation, Set.of(Role.DIRECTOR), held);
      }
    }
  }

  private Set<Role> ownRoles(OrganisationId organisation, String login) {
    return staff.find(organisation, login).map(StaffMember::roles).orElse(Set.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
