package school.mentoring.monitoring.survey;

import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface SurveySettingRepository extends JpaRepository<SurveySetting, OrganisationId> {}
