package school.mentoring.order;

import java.util.List;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Signing;

/**
 * All that the seal of an order covers: what its paper says, who agreed and signed how, who was to
 * read it when it was registered, and which order it changes. Each part is written with its length,
 * so that no two orders read alike. Marks of acquaintance, control of points and a later order's
 * changes come after the registration and are not covered.
 */
final class SealedContent {

  private final StringBuilder content = new StringBuilder();

  private SealedContent() {}

  static String of(OrderData order) {
    SealedContent all = new SealedContent();
    all.text(order);
    all.signing(order);
    order.visas.lines().forEach(all::visa);
    order.sheet.lines().stream().limit(order.sealedReaders).forEach(all::reader);
    return all.content.toString();
  }

  private void text(OrderData order) {
    add(order.organisation, order.kind.key(), order.programme, order.changesOrder);
    add(order.text.heading(), order.text.preamble(), order.text.points());
    add(order.executor, order.annexes.size());
    order.annexes.forEach(this::annex);
  }

  private void annex(Annex annex) {
    add(annex.title(), annex.columns().size(), annex.rows().size());
    add(annex.landscape(), annex.joined());
    annex.columns().forEach(this::add);
    annex.rows().forEach(this::row);
  }

  private void row(List<String> cells) {
    add(cells.size());
    cells.forEach(this::add);
  }

  private void signing(OrderData order) {
    RegisterEntry entry = order.entry;
    add(order.signatory.post(), order.signatory.name(), order.signatory.basis());
    add(entry.number(), entry.date(), entry.series(), entry.effectiveOn(), entry.way());
    add(entry.scan(), entry.note());
    Signing signing = order.signing;
    add(signing.way(), signing.signedOn(), signing.file());
    add(signing.recordedBy(), signing.recordedName());
    Certificate mark = signing.certificate();
    add(mark != null);
    if (mark != null) {
      add(mark.number(), mark.owner(), mark.validFrom(), mark.validTo());
    }
  }

  private void visa(Visa visa) {
    add(visa.login(), visa.name(), visa.post(), visa.decision(), visa.remarks());
    add(visa.decidedAt() == null ? null : visa.decidedAt().getEpochSecond(), visa.decidedBy());
  }

  private void reader(Acquaintance reader) {
    add(reader.name(), reader.post(), reader.login());
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      String text = part == null ? "" : part.toString();
      content.append(part == null ? "-" : text.length()).append(':').append(text);
    }
  }
}
