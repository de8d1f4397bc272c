package school.mentoring.recognition.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.letter.Letters;

/** The forms of the lines that recognition proves; each is found by the name of its task. */
@Configuration(proxyBeanMethods = false)
class RecognitionForms {

  @Bean({
    "holdContestForm",
    "designMentorContestForm",
    "designContestsForm",
    "holdTeacherOfYearForm",
    "holdSchoolContestForm",
    "holdTutorContestForm"
  })
  ContestLineForm contestLineForm(Contests contests) {
    return new ContestLineForm(contests);
  }

  @Bean({"presentLettersForm", "awardMentorsForm"})
  LettersLineForm lettersLineForm(Letters letters) {
    return new LettersLineForm(letters);
  }
}
