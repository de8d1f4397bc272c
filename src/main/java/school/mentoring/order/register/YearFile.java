package school.mentoring.order.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.KeptFile;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.Series;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.number.NumberOrder;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * All orders of a series and a calendar year as one archive: the papers, the scans, and the list of
 * what is in it. Written order by order, so that a year of any size needs the memory of one order.
 */
@Service
public class YearFile {

  private static final int MOST = 20_000;

  private final RegisteredOrderRepository orders;
  private final Orders each;
  private final OrderPaper paper;
  private final OrderSeals seals;
  private final Files files;
  private final YearFileList list;

  YearFile(
      RegisteredOrderRepository orders,
      Orders each,
      OrderPaper paper,
      OrderSeals seals,
      Files files,
      YearFileList list) {
    this.orders = orders;
    this.each = each;
    this.paper = paper;
    this.seals = seals;
    this.files = files;
    this.list = list;
  }

  /** A year that has orders, and how many. */
  public record Year(int year, long orders) {}

  /** The years in which the organisation has registered orders of a series, the newest first. */
  public List<Year> years(OrganisationId organisation, Series series) {
    return orders.years(organisation, series.key()).stream()
        .map(it -> new Year((Integer) it[0], (Long) it[1]))
        .toList();
  }

  /**
   * The orders of the year, in the order of their numbers.
   *
   * @throws Refusal if there are none
   */
  public List<OrderId> contents(OrganisationId organisation, Series series, int year) {
    JournalPeriod period = JournalPeriod.year(series, year);
    List<OrderId> found =
        orders
            .journal(organisation, series.key(), period.from(), period.to(), Limit.of(MOST))
            .stream()
            .sorted(
                Comparator.comparing(JournalLine.Registered::number, NumberOrder.NATURAL)
                    .thenComparing(JournalLine.Registered::date))
            .map(JournalLine.Registered::id)
            .toList();
    if (found.isEmpty()) {
      throw Refusal.notFound(
          "За %d год приказов %s нет: выберите год, в котором они регистрировались."
              .formatted(year, series.title()));
    }
    return found;
  }

  /**
   * Writes the archive.
   *
   * @param contents from {@link #contents}
   */
  public void write(
      OrganisationId organisation,
      JournalPeriod period,
      List<OrderId> contents,
      OutputStream target)
      throws IOException {
    Archive archive =
        new Archive(target, "Приказы " + period.series().title() + " " + period.from().getYear());
    List<FiledOrder> filed = new ArrayList<>();
    for (OrderId id : contents) {
      filed.add(put(archive, filed.size() + 1, each.get(organisation, id)));
    }
    list.write(archive, organisation, period, filed);
    archive.finish();
  }

  private FiledOrder put(Archive archive, int position, Order order) throws IOException {
    String name = "%04d %s".formatted(position, named(order));
    byte[] pdf = paper.document(order).pdf();
    String file = archive.put("", name + ".pdf", pdf);
    return FiledOrder.of(
        position, order, file, pdf, scan(archive, name, order), seals.holds(order));
  }

  private String named(Order order) {
    return paper.name(order) + " " + order.text().heading();
  }

  /** The scan beside the order; a scan that is kept elsewhere is only named. */
  private String scan(Archive archive, String name, Order order) throws IOException {
    Optional<KeptFile> scan = order.entry().map(RegisterEntry::scan).flatMap(it -> kept(order, it));
    if (scan.isEmpty()) {
      return order.entry().map(RegisterEntry::scan).orElse("");
    }
    String original = scan.get().name();
    String type = original.substring(Math.max(0, original.lastIndexOf('.')));
    return archive.put("Сканы/", name + type, scan.get().content());
  }

  private Optional<KeptFile> kept(Order order, String scan) {
    try {
      return Optional.of(files.open(order.organisation(), FileId.of(scan)));
    } catch (Refusal keptElsewhere) {
      return Optional.empty();
    }
  }
}
