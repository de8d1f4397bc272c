package school.mentoring.order.acquaintance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.order.OrderId;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.russian.Dates;

/**
 * The wording of the letters about acquaintance. They name nobody but the addressee, and of an
 * order its number, date and kind: a heading may name somebody.
 */
@Component
class ReminderLetters {

  private static final int MOST = 30;

  private final Mails mails;
  private final AcquaintanceTerm term;
  private final Clock clock;

  ReminderLetters(Mails mails, AcquaintanceTerm term, Clock clock) {
    this.mails = mails;
    this.term = term;
    this.clock = clock;
  }

  /** To somebody who has orders to read. */
  Mail reminder(StaffMember reader, List<MissingReader> unread) {
    List<String> lines = unread.stream().map(it -> "— " + line(it)).toList();
    String text =
        "Здравствуйте, %s!\n\nОзнакомьтесь, пожалуйста, с приказами:\n%s\n\nОткройте приказ в разделе «Ознакомление», прочитайте его и нажмите «Я ознакомлен(а) с приказом».%s\n"
            .formatted(reader.name().full(), cut(lines), link("/acquaintance"));
    return mail("acquaintance", reader, "Ознакомьтесь с приказами: " + unread.size(), text);
  }

  /** To whoever keeps the sheets: how many people each order still waits for. */
  Mail digest(StaffMember clerk, List<MissingReader> missing) {
    LocalDate today = LocalDate.now(clock);
    Map<OrderId, Integer> people = new LinkedHashMap<>();
    Map<OrderId, MissingReader> orders = new LinkedHashMap<>();
    missing.forEach(
        it -> {
          people.merge(it.order(), 1, Integer::sum);
          orders.putIfAbsent(it.order(), it);
        });
    List<String> lines =
        orders.values().stream()
            .map(
                it ->
                    "— %s: не ознакомлены %d%s"
                        .formatted(
                            line(it),
                            people.get(it.order()),
                            term.due(it.effectiveOn()).isBefore(today) ? ", срок прошёл" : ""))
            .toList();
    String text =
        "Здравствуйте, %s!\n\nЛисты ознакомления ждут отметок:\n%s\n\nКто именно не ознакомлен, видно на странице «Кто не ознакомлен с приказами».%s\n"
            .formatted(clerk.name().full(), cut(lines), link("/orders/acquaintance"));
    return mail(
        "acquaintance-digest", clerk, "Не все ознакомлены с приказами: " + orders.size(), text);
  }

  private static String line(MissingReader of) {
    return "приказ № %s от %s «%s»"
        .formatted(of.number(), Dates.text(of.date()), of.kind().title());
  }

  private static String cut(List<String> lines) {
    return lines.size() <= MOST
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, MOST)) + "\n— и ещё " + (lines.size() - MOST);
  }

  private String link(String page) {
    return mails.link(page).map(it -> "\n" + it).orElse("");
  }

  /** Of two equal letters to one person on one day only the first is sent. */
  private Mail mail(String kind, StaffMember to, String subject, String text) {
    String key =
        String.join(
            "/",
            kind,
            to.organisation().id(),
            to.login(),
            LocalDate.now(clock).toString(),
            Integer.toHexString(text.hashCode()));
    return new Mail(key, to.email().orElseThrow(), subject, text);
  }
}
