package school.mentoring.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What is published of a programme on one site at one moment.
 *
 * @param page what its page says
 * @param files those that lie beside the page; rendered when they are asked for
 */
public record Pack(
    OrganisationId organisation,
    ProgrammeId programme,
    Moment moment,
    String address,
    List<PackItem> items,
    SitePage page,
    List<PackFile> files) {

  /** A file beside the page. */
  public record PackFile(String name, Supplier<byte[]> content) {}

  /** Whether there is anything to publish. */
  public boolean ready() {
    return items.stream().anyMatch(PackItem::ready);
  }

  /** How many things of the check list are ready. */
  public long readyItems() {
    return items.stream().filter(PackItem::ready).count();
  }

  /** How many things are missing. */
  public long missingItems() {
    return items.stream().filter(it -> it.state() == PackItem.State.MISSING).count();
  }

  Optional<PackFile> file(String name) {
    return files.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Whom it names in full. */
  List<UUID> named() {
    return page.board().stream().filter(HonouredPerson::named).map(HonouredPerson::person).toList();
  }
}
