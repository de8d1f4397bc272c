package school.mentoring.organisation;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which passwords are good enough; the profile {@code demo} is content with short ones. */
@Component
class PasswordPolicy {

  private static final String FIELD = "Пароль";
  private static final int SHORTEST = 8;
  private static final int SHORTEST_IN_DEMO = 4;
  private static final int LONGEST = 200;

  private final boolean demo;

  PasswordPolicy(@Value("${mentoring.demo:false}") boolean demo) {
    this.demo = demo;
  }

  int shortest() {
    return demo ? SHORTEST_IN_DEMO : SHORTEST;
  }

  Optional<FieldProblem> problem(String login, String password) {
    if (password.length() < shortest() || password.length() > LONGEST) {
      return Optional.of(
          new FieldProblem(FIELD, "", "нужно от %d до %d знаков".formatted(shortest(), LONGEST)));
    }
    if (!demo && password.equalsIgnoreCase(login)) {
      return Optional.of(new FieldProblem(FIELD, "", "совпадает с логином, придумайте другой"));
    }
    return Optional.empty();
  }
}
