package school.mentoring.privacy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of an act: which data, where, how many, and what became of them. */
@Embeddable
public record DestructionLine(
    String place,
    String data,
    int quantity,
    @Enumerated(EnumType.STRING) Fate fate,
    String ground) {

  static DestructionLine of(Holding holding) {
    return new DestructionLine(
        holding.place(), holding.data(), holding.count(), holding.fate(), holding.ground());
  }
}
