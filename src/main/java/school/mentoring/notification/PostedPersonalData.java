package school.mentoring.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Letters that wait: those to the person go; in those to the organisation's staff the name goes.
 * Delivered ones hold neither address nor text nor file.
 */
@Component
class PostedPersonalData implements PersonalData {

  private static final TextTable ADDRESSES =
      TextTable.of("outgoing_mail", "id", "recipient").where("sent_at is null");
  private static final SweptTables TEXTS =
      SweptTables.of(
          "Письма",
          "имя в письмах сотрудникам",
          TextTable.of("outgoing_mail", "id", "subject", "body", "attachment", "last_error")
              .where(
                  "recipient in (select email from staff_member where organisation = :organisation)"));

  private final TextSweep sweep;

  PostedPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(sweep.count(subject, ADDRESSES), TEXTS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(sweep.deleteNaming(subject, ADDRESSES), TEXTS.clean(sweep, subject));
  }

  private static List<Holding> told(int letters, List<Holding> others) {
    return letters == 0
        ? others
        : Stream.concat(
                Stream.of(Holding.erased("Письма", "адрес и текст писем участнику", letters)),
                others.stream())
            .toList();
  }
}
