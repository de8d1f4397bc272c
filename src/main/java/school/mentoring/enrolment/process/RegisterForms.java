package school.mentoring.enrolment.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.register.ParticipantLists;

/** The forms of the tasks that build the registers; each is found by the name of its task. */
@Configuration(proxyBeanMethods = false)
class RegisterForms {

  @Bean
  RegisterForm collectParentConsentsForm(ParticipantLists lists, Clock clock) {
    return new RegisterForm(lists, Side.MENTEE, it -> it.minor(LocalDate.now(clock)));
  }

  @Bean
  RegisterForm collectAdultConsentsForm(ParticipantLists lists, Clock clock) {
    return new RegisterForm(lists, Side.MENTEE, it -> !it.minor(LocalDate.now(clock)));
  }

  @Bean
  RegisterForm buildStudentBaseForm(ParticipantLists lists) {
    return new RegisterForm(lists, Side.MENTEE, it -> it.kind().maybeMinor());
  }

  @Bean
  RegisterForm buildTeacherBaseForm(ParticipantLists lists) {
    return new RegisterForm(lists, Side.MENTEE, it -> !it.kind().maybeMinor());
  }

  @Bean
  RegisterForm collectMentorConsentsForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTOR);
  }

  @Bean
  RegisterForm selectMentorsForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTOR);
  }

  @Bean
  RegisterForm collectMenteeConsentsForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTEE);
  }

  @Bean
  RegisterForm collectParticipantConsentsForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTEE, Side.MENTOR);
  }

  @Bean
  RegisterForm buildMenteeBaseForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTEE);
  }

  @Bean
  RegisterForm buildMentorBaseForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTOR);
  }

  @Bean
  RegisterForm buildMenteeBankForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTEE);
  }

  @Bean
  RegisterForm buildMentorBankForm(ParticipantLists lists) {
    return RegisterForm.of(lists, Side.MENTOR);
  }
}
