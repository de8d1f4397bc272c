package school.mentoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegistrationNumbersUnitTests {

  @Test
  void numbersAreTakenByTheirCheckDigits() {
    assertThat(RegistrationNumbers.inn("9990 000 019")).isEqualTo("9990000019");
    assertThat(RegistrationNumbers.ogrn("1029900000019")).isEqualTo("1029900000019");
    assertThat(RegistrationNumbers.inn("")).isEmpty();
  }

  @Test
  void aSlipInADigitIsNamed() {
    assertThatThrownBy(() -> RegistrationNumbers.inn("9990000018"))
        .hasMessageContaining("9990000018");
    assertThatThrownBy(() -> RegistrationNumbers.ogrn("1029900000018"))
        .hasMessageContaining("ОГРН");
    assertThatThrownBy(() -> RegistrationNumbers.inn("инн")).hasMessageContaining("10 цифр");
  }
}
