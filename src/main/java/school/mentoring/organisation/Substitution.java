package school.mentoring.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/**
 * Somebody stands in for the head of an organisation, from one day to another and within what an
 * order names. The right begins and ends with the days; nobody has to take it back.
 */
@Entity
@Table(name = "substitution")
public class Substitution {

  private static final int LONGEST_REASON = 500;

  @EmbeddedId private SubstitutionId id;
  @Embedded private OrganisationId organisation;
  private String login;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String reason;
  private String powers;
  @Embedded private OrderBasis basis;
  private String endedWhy;
  private String recordedBy;
  private Instant recordedAt;
  private boolean settled;

  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "substitution_scope", joinColumns = @JoinColumn(name = "substitution_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "scope")
  private Set<SubstitutionScope> scopes = EnumSet.noneOf(SubstitutionScope.class);

  protected Substitution() {}

  Substitution(
      OrganisationId organisation, SubstitutionEntry entry, String recordedBy, Instant recordedAt) {
    this.id = SubstitutionId.next();
    this.organisation = organisation;
    this.login = entry.login();
    this.firstDay = entry.from();
    this.lastDay = entry.to();
    this.reason = entry.reason();
    this.powers = entry.powers();
    this.scopes.addAll(entry.scopes());
    this.basis = entry.basis().orElse(null);
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** The order on it was registered: from now on it gives the right. */
  void basedOn(OrderBasis order) {
    this.basis = order;
  }

  /**
   * It ends earlier than the order said.
   *
   * @param day the last one; yesterday takes the right away at once
   */
  void end(LocalDate day, String why, LocalDate today) {
    if (lastDay.isBefore(today)) {
      throw Refusal.conflict("Замещение уже закончилось %s.".formatted(Dates.text(lastDay)));
    }
    if (day.isBefore(today.minusDays(1)) || !day.isBefore(lastDay)) {
      throw new Refusal(
          "Поле «Последний день», значение «%s»: нужен день от %s до %s."
              .formatted(
                  Dates.text(day),
                  Dates.text(today.minusDays(1)),
                  Dates.text(lastDay.minusDays(1))));
    }
    if (why == null || why.isBlank()) {
      throw new Refusal(
          "Поле «Причина» не заполнено: напишите, почему замещение кончается раньше.");
    }
    String told = TextLength.fitting("Причина", why.strip(), LONGEST_REASON);
    this.lastDay = day;
    this.endedWhy = told;
  }

  /**
   * What the substitute had taken up goes back to the head.
   *
   * @return whether this is the first time it is said
   */
  boolean settle() {
    boolean first = !settled;
    this.settled = true;
    return first;
  }

  /** From that day on the order that it rests on is cancelled. */
  void cancelled(LocalDate from, String why) {
    if (!lastDay.isBefore(from)) {
      this.lastDay = from.minusDays(1);
      this.endedWhy = why;
    }
  }

  /** The substitute is not on the staff any more. */
  void left(LocalDate today) {
    if (!isOver(today)) {
      this.lastDay = today.minusDays(1);
      this.endedWhy = "Выбыл из организации";
    }
    this.settled = true;
  }

  /** Whether it gives the right on a day. */
  public boolean inForce(LocalDate day) {
    return basis != null
        && !day.isBefore(basis.date())
        && !day.isBefore(firstDay)
        && !day.isAfter(lastDay);
  }

  /** Whether its last day has passed. */
  public boolean isOver(LocalDate today) {
    return lastDay.isBefore(today);
  }

  public SubstitutionId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public String login() {
    return login;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public String reason() {
    return reason;
  }

  public String powers() {
    return powers;
  }

  public Set<SubstitutionScope> scopes() {
    return Set.copyOf(scopes);
  }

  public Optional<OrderBasis> basis() {
    return Optional.ofNullable(basis);
  }

  public Optional<String> endedWhy() {
    return Optional.ofNullable(endedWhy);
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
