package school.mentoring.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a proposal of pairs.
 *
 * @param id random
 */
@Embeddable
public record ProposalId(@Column(name = "proposal_id") UUID id) implements Serializable {

  public ProposalId {
    Objects.requireNonNull(id, "proposal");
  }

  static ProposalId next() {
    return new ProposalId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static ProposalId of(String text) {
    try {
      return new ProposalId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Предложение пар не найдено: откройте его со страницы программы.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
