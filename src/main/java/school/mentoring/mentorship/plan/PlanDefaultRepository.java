package school.mentoring.mentorship.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanDefaultRepository extends JpaRepository<PlanDefault, PlanDefault.Key> {}
