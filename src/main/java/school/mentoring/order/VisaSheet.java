package school.mentoring.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.history.Decision;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.Refusal;

/** The visas of an order, given one after another. */
@Embeddable
public class VisaSheet {

  @ElementCollection
  @CollectionTable(name = "order_visa", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Visa> lines = new ArrayList<>();

  protected VisaSheet() {}

  /** All visas are asked for anew. */
  void begin(List<Visa> asked) {
    lines.clear();
    lines.addAll(asked);
  }

  /** The decision of whoever is asked now; nobody decides out of turn. */
  Visa decide(VisaDecision made, String remarks, Stamp stamp) {
    String words = remarks == null || remarks.isBlank() ? null : remarks.strip();
    if (made.needsRemarks() && words == null) {
      throw new Refusal("Замечания: поле не заполнено. Напишите, что не так.");
    }
    Decision.fitting(words, "Замечания");
    int turn = lines.indexOf(current().orElseThrow());
    lines.set(turn, lines.get(turn).decided(made, words, stamp));
    return lines.get(turn);
  }

  /** Whose visa is waited for. */
  public Optional<Visa> current() {
    return lines().stream().filter(it -> !it.isDecided()).findFirst();
  }

  /** Whether a login is asked for a visa, whatever it decided. */
  public boolean asks(String login) {
    return lines().stream().anyMatch(it -> it.login().equals(login));
  }

  public List<Visa> lines() {
    // a row that somebody deleted from the table leaves a gap
    return lines.stream().filter(Objects::nonNull).toList();
  }

  /** What those wrote who agreed, for whoever signs; a line each. */
  public List<String> remarks() {
    return lines().stream()
        .filter(it -> it.remarks() != null)
        .map(it -> "%s, %s: %s".formatted(it.name(), it.post(), it.remarks()))
        .toList();
  }
}
