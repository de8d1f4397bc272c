package school.mentoring.matching;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import school.mentoring.shared.Refusal;

/** How far the pairs of a proposal are agreed: by whom, and whether an order is made of them. */
@Embeddable
class Agreement {

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.DRAFT;

  private boolean requested;
  private Instant confirmedAt;
  private String confirmedBy;

  protected Agreement() {}

  /**
   * Only a draft is changed.
   *
   * @throws Refusal if the pairs are agreed
   */
  void mustBeOpen() {
    if (state != ProposalState.DRAFT) {
      throw Refusal.conflict(
          "Предложение %s: изменить его нельзя. Обновите страницу.".formatted(state.title()));
    }
  }

  void reach(String by, Instant now) {
    mustBeOpen();
    state = ProposalState.CONFIRMED;
    confirmedBy = by;
    confirmedAt = now;
  }

  /** The order was not signed. */
  void reopen() {
    if (state == ProposalState.ORDERED) {
      throw Refusal.conflict("Пары уже закреплены приказом: изменить можно только новым приказом.");
    }
    state = ProposalState.DRAFT;
  }

  /** A step of the roadmap makes an order of the pairs. */
  void request() {
    requested = true;
  }

  /** The order took effect. */
  void ordered() {
    if (state == ProposalState.DRAFT) {
      throw Refusal.conflict("Предложение ещё не подтверждено: подтвердите пары.");
    }
    state = ProposalState.ORDERED;
  }

  ProposalState state() {
    return state;
  }

  /** Whether the pairs were agreed before a step of the roadmap came for them. */
  boolean waitsForItsStep() {
    return state == ProposalState.CONFIRMED && !requested;
  }
}
