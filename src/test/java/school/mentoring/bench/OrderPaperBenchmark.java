package school.mentoring.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.TestSchool;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.requisite.Registration;
import school.mentoring.shared.OrganisationId;

/**
 * An order of the register made a file, from the database to the bytes, against the libraries given
 * the finished document; and an order with an annex of two thousand rows.
 */
@Benchmark
class OrderPaperBenchmark {

  private static final int WARM_UP = 20;
  private static final int RUNS = 40;
  private static final int ROWS = 2000;

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired OrderPaper paper;
  @Autowired JdbcTemplate database;

  private OrganisationId school;
  private OrderId id;

  @Test
  void ordersArePrinted() throws Exception {
    register();
    String xhtml = xhtml();
    List<Object> blocks = BarePaper.blocks(docx());
    // one after another, so that a busy machine slows all of them alike
    double[][] times =
        measured(
            List.of(
                this::pdf,
                () -> BarePaper.pdf(xhtml),
                this::docx,
                () -> BarePaper.imported(xhtml),
                () -> BarePaper.written(blocks)));
    Print.ratio("Order as PDF/A, ms", "ours", times[0], "openhtmltopdf", times[1]);
    Print.ratio("Order as DOCX, ms", "ours", times[2], "docx4j-ImportXHTML", times[3]);
    Print.ratio("Order as DOCX, ms", "ours", times[2], "docx4j, no layout", times[4]);
    Print.line(
        "Orders a second, one thread: PDF/A %.1f, DOCX %.1f",
        1000 / Print.median(times[0]), 1000 / Print.median(times[2]));
  }

  @Test
  void anAnnexOfTwoThousandRowsIsPrinted() throws Exception {
    register();
    database.update("update official_order set annexes = ? where order_id = ?", rows(), id.id());
    Print.line("Annex of %d rows as PDF/A: %s", ROWS, once(this::pdf));
    Print.line("Annex of %d rows as DOCX: %s", ROWS, once(this::docx));
  }

  private void register() {
    school = schools.founded();
    id = orders.draft(school, schools.programme(school, 2024).id(), OrderKind.IMPLEMENTATION, null);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand("12-ОД", LocalDate.of(2024, 8, 30)), "");
  }

  private static String rows() {
    String row =
        "[\"%d\",\"Ясенев Пётр Ильич, учитель\",\"Клёнова Дарья Олеговна\",\"с 01.09.2024\"]";
    List<String> all = IntStream.rangeClosed(1, ROWS).mapToObj(row::formatted).toList();
    return "[{\"title\":\"Пары\",\"columns\":[\"№\",\"Наставник\",\"Наставляемый\",\"Срок\"],\"rows\":["
        + String.join(",", all)
        + "]}]";
  }

  private Order order() {
    return orders.get(school, id);
  }

  private byte[] pdf() {
    return paper.document(order()).pdf();
  }

  private byte[] docx() {
    return paper.document(order()).docx();
  }

  private String xhtml() {
    String html = paper.document(order()).html();
    return html.substring(html.indexOf("<html"));
  }

  private static double[][] measured(List<Callable<byte[]>> jobs) throws Exception {
    double[][] millis = new double[jobs.size()][RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      for (int job = 0; job < jobs.size(); job++) {
        double took = millis(jobs.get(job));
        if (run >= 0) {
          millis[job][run] = took;
        }
      }
    }
    return millis;
  }

  private static double millis(Callable<byte[]> job) throws Exception {
    long start = System.nanoTime();
    job.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static String once(Callable<byte[]> job) throws Exception {
    System.gc();
    Runtime memory = Runtime.getRuntime();
    long before = memory.totalMemory() - memory.freeMemory();
    long start = System.nanoTime();
    int size = job.call().length;
    double seconds = (System.nanoTime() - start) / 1e9;
    long after = memory.totalMemory() - memory.freeMemory();
    return "%.1f s, %d KB, heap grown by %d MB"
        .formatted(seconds, size / 1024, Math.max(0, after - before) / 1_048_576);
  }
}
