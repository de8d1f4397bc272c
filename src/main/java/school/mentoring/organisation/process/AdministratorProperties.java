package school.mentoring.organisation.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator.
 *
 * @param weakPasswords only the profile {@code demo} allows them
 */
@ConfigurationProperties("mentoring.administrator")
record AdministratorProperties(
    String login, String password, @DefaultValue("false") boolean weakPasswords) {

  private static final int SHORTEST = 12;

  void mustBeSafe() {
    boolean weak =
        password == null || password.length() < SHORTEST || password.equalsIgnoreCase(login);
    if (weak && !weakPasswords) {
      throw new IllegalStateException(
          "Пароль администратора (mentoring.administrator.password) короче %d знаков или совпадает с логином: задайте другой и запустите снова."
              .formatted(SHORTEST));
    }
  }
}
