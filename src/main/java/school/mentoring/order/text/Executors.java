package school.mentoring.order.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;

/** Those whom the points of orders name as responsible. */
@Service
public class Executors {

  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? \\p{Lu}\\. ?(?:\\p{Lu}\\.)?");

  private final Staff staff;

  Executors(Staff staff) {
    this.staff = staff;
  }

  /**
   * What is doubtful in the points of a text: who is named there and is not on the staff, because
   * of having left or of a slip of the pen. A sentence each.
   */
  @Transactional(readOnly = true)
  public List<String> doubts(OrganisationId organisation, OrderText text) {
    Set<String> known =
        staff.of(organisation).stream()
            .map(it -> plain(it.name().surnameFirst()))
            .collect(Collectors.toSet());
    return OrderPoint.of(text).stream()
        .filter(it -> it.executor().filter(who -> isStranger(who, known)).isPresent())
        .map(
            it ->
                "Пункт %s: ответственный %s не значится в штате. Проверьте, не выбыл ли сотрудник."
                    .formatted(it.number(), it.executor().orElseThrow()))
        .toList();
  }

  private static boolean isStranger(String executor, Set<String> known) {
    return PERSON.matcher(executor).matches() && !known.contains(plain(executor));
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", "").replace('ё', 'е').toLowerCase(Locale.ROOT);
  }
}
