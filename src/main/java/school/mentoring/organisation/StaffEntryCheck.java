package school.mentoring.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says what is wrong with an entry, field by field: the same for the page and the file. */
@Component
class StaffEntryCheck {

  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int NAME = 100;
  private static final int POST = 200;

  private final StaffRepository staff;
  private final Logins logins;
  private final PasswordPolicy passwords;

  StaffEntryCheck(StaffRepository staff, Logins logins, PasswordPolicy passwords) {
    this.staff = staff;
    this.logins = logins;
    this.passwords = passwords;
  }

  List<FieldProblem> problems(CurrentMember by, StaffEntry entry) {
    List<FieldProblem> found = new ArrayList<>();
    if (!LOGIN.matcher(entry.login()).matches()) {
      found.add(
          new FieldProblem(
              "Логин",
              entry.login(),
              "нужны латинские буквы, цифры, точка, дефис или подчёркивание, до 64 знаков, сначала буква или цифра"));
    } else {
      ofPlace(by, entry).ifPresent(found::add);
    }
    text("Фамилия", entry.name().surname(), NAME, true).ifPresent(found::add);
    text("Имя", entry.name().givenName(), NAME, true).ifPresent(found::add);
    text("Отчество", entry.name().patronymic(), NAME, false).ifPresent(found::add);
    text("Должность", entry.post(), POST, true).ifPresent(found::add);
    return found;
  }

  private Optional<FieldProblem> ofPlace(CurrentMember by, StaffEntry entry) {
    Optional<StaffMember> here = staff.findByOrganisationAndLogin(by.organisation(), entry.login());
    Optional<FieldProblem> roles =
        StaffRightsPolicy.roles(
            by, entry.login(), here.map(StaffMember::roles).orElse(Set.of()), entry.roles());
    return here.isPresent() ? roles : roles.or(() -> ofNewLogin(by, entry));
  }

  private Optional<FieldProblem> ofNewLogin(CurrentMember by, StaffEntry entry) {
    if (!logins.known(entry.login())) {
      return passwords.problem(entry.login(), entry.password());
    }
    return by.administrator()
        ? Optional.empty()
        : Optional.of(
            new FieldProblem(
                "Логин",
                entry.login(),
                "уже занят, выберите другой; если это тот же человек из другой организации, место ему даст администратор"));
  }

  private static Optional<FieldProblem> text(
      String field, String value, int longest, boolean required) {
    if (required && value.isBlank()) {
      return Optional.of(new FieldProblem(field, "", "не заполнено"));
    }
    return value.length() > longest
        ? Optional.of(new FieldProblem(field, value, "длиннее %d знаков".formatted(longest)))
        : Optional.empty();
  }
}
