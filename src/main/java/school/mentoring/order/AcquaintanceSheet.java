package school.mentoring.order;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import school.mentoring.shared.Refusal;

/** The acquaintance sheet of an order: who has to read it, and who signed for it when. */
@Embeddable
public class AcquaintanceSheet {

  @ElementCollection
  @CollectionTable(name = "order_acquaintance", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Acquaintance> lines = new ArrayList<>();

  protected AcquaintanceSheet() {}

  /** A sheet without marks for other readers. */
  void rewrite(List<NamedPerson> readers) {
    lines.clear();
    readers.forEach(it -> lines.add(Acquaintance.awaited(it)));
  }

  /** Marks one line, counted from 0; an earlier mark stays. */
  Acquaintance sign(int position, LocalDate day) {
    if (position < 0 || position >= lines.size()) {
      throw Refusal.notFound(
          "В листе ознакомления нет строки %d: обновите страницу приказа.".formatted(position + 1));
    }
    lines.set(position, lines.get(position).signed(day));
    return lines.get(position);
  }

  /** Marks all lines; earlier marks stay. */
  void signAll(LocalDate day) {
    lines.replaceAll(it -> it.signed(day));
  }

  /** Refuses to leave somebody out without a reason. */
  void mustBeCompleteOr(String reason) {
    if (!missing().isEmpty() && (reason == null || reason.isBlank())) {
      throw new Refusal(
          "Не отмечено ознакомление: %s. Отметьте их на странице приказа или напишите, почему они не ознакомлены."
              .formatted(missing().stream().map(Acquaintance::name).collect(joining(", "))));
    }
  }

  public List<Acquaintance> lines() {
    // a row that somebody deleted from the table leaves a gap
    return lines.stream().filter(Objects::nonNull).toList();
  }

  /** Those who have not signed yet. */
  public List<Acquaintance> missing() {
    return lines().stream().filter(it -> !it.isSigned()).toList();
  }
}
