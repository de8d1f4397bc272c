package school.mentoring.mentorship;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Pairs of one order that are accompanied together: those of one mentor, or those of all mentors
 * without a login, whom the curator answers for.
 */
@Entity
@Table(name = "accompaniment")
class Accompaniment {

  /** Whether the stage of pairs' work has taken it up. */
  enum State {
    WAITING,
    STARTED
  }

  @EmbeddedId private AccompanimentId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private OrderId order;
  private String mentorLogin;

  @Enumerated(EnumType.STRING)
  private State state;

  protected Accompaniment() {}

  Accompaniment(
      OrganisationId organisation, ProgrammeId programme, OrderId order, String mentorLogin) {
    this.id = AccompanimentId.next();
    this.organisation = organisation;
    this.programme = programme;
    this.order = order;
    this.mentorLogin = mentorLogin;
    this.state = State.WAITING;
  }

  void started() {
    this.state = State.STARTED;
  }

  AccompanimentId id() {
    return id;
  }

  OrganisationId organisation() {
    return organisation;
  }

  ProgrammeId programme() {
    return programme;
  }

  OrderId order() {
    return order;
  }

  /** Empty where the curator answers for the mentors. */
  Optional<String> mentorLogin() {
    return Optional.ofNullable(mentorLogin);
  }

  State state() {
    return state;
  }
}
