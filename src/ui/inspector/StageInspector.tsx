import { answersOf, givingStage } from '../../core/compile/stageCard.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { useDocument } from '../hooks/services.ts';
import { FormHere } from './FormHere.tsx';
import { Progress } from './Progress.tsx';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import { StageAnswerText } from './StageAnswerText.tsx';
import { StageHeading } from './StageHeading.tsx';
import { stageQuestions, type StageQuestion } from './stageQuestions.ts';
import { stageSections } from './stageSections.ts';
import { OfferWording } from './wording/OfferWording.tsx';

/** A stage as a conversation: what it is, the questions of its card, and everything else one can say about it. */
export function StageInspector({ stage }: { stage: Stage }) {
  const blueprint = useDocument((state) => state.blueprint);
  const { asked, answered } = answersOf(stage, blueprint);
  const team = findRecord(blueprint, 'team', givingStage(stage, blueprint, 'responsible')?.responsibleTeamId);
  // Questions the kind does not ask come last: they may be answered all the same.
  const questions = [
    ...stageQuestions.filter(({ answer }) => asked.includes(answer)),
    ...stageQuestions.filter(({ answer }) => !asked.includes(answer)),
  ];
  return (
    <FormHere ids={[stage.id]}>
      <StageHeading stage={stage} />
      <Progress answered={answered.length} asked={asked.length} team={team?.colour} />
      {questions.map((question) => (
        <StageQuestionView
          key={question.answer}
          stage={stage}
          question={question}
          isAsked={asked.includes(question.answer)}
        />
      ))}
      {stageSections.map((section) => (
        <Section key={section.id} ids={[stage.id]} section={section} />
      ))}
    </FormHere>
  );
}

const criteriaAnswers = ['enterCriteria', 'leaveCriteria'];

function StageQuestionView({
  stage,
  question: { answer, question, ask, fields },
  isAsked,
}: {
  stage: Stage;
  question: StageQuestion;
  isAsked: boolean;
}) {
  const giver = useDocument(({ blueprint }) => givingStage(stage, blueprint, answer));
  const own = giver?.id === stage.id;
  const inherited = giver !== undefined && !own;
  const empty = giver === undefined;
  return (
    <Question
      recordId={stage.id}
      question={question}
      ask={empty && isAsked ? ask : null}
      fields={fields}
      offer={<OfferWording stage={stage} answer={answer} />}
      answer={
        criteriaAnswers.includes(answer) ? null : empty || inherited ? (
          <p data-quiet="true">{inherited ? `As in ${giver.name}` : 'Not needed here'}</p>
        ) : (
          <StageAnswerText stage={stage} answer={answer} />
        )
      }
    />
  );
}
