// Every part of the office's pages once, for `npm run gallery`: to be looked at, in English, and pressed by nobody.

import type { EdgeContext } from "../edge.ts";
import { Field, Picks, Select } from "../html/fields.tsx";
import { Button, Empty, Notice, Person, Row, Steps } from "../html/parts.tsx";
import { officePage, strangersLook } from "./page.tsx";

export async function partsPage(c: EdgeContext): Promise<Response> {
  const look = { ...(await strangersLook(c)), name: "Brightside Heating" };
  const children = (
    <>
      <div class="top">
        <Steps at={2} of={6} said="2 of 6" />
      </div>
      <h1>Every part</h1>
      <p>A line that says what this page is for.</p>
      <Notice kind="good">
        <p>Saved.</p>
      </Notice>
      <Notice kind="warn">
        <p>Nobody's phone is proven to ring yet.</p>
      </Notice>
      <Notice kind="bad">
        <p>These digits don't count any more.</p>
      </Notice>
      <Field name="name" label="Name" hint="As customers read it." value="Ruth Calder" />
      <Field name="phone" label="Phone" value="07700" wrong="This is no phone as we read it." type="tel" />
      <Field name="names" label="Names, one a line" value={"Tom Ashworth\nPriya Nair"} long />
      <Field name="code" label="Six digits" value="123456" mode="numeric" />
      <Select
        name="country"
        label="Country"
        value="GB"
        options={[
          ["GB", "United Kingdom"],
          ["PL", "Poland"],
        ]}
      />
      <Picks
        name="who"
        label="Who came?"
        many={["1"]}
        options={[
          ["1", "Tom Ashworth"],
          ["2", "Priya Nair"],
        ]}
      />
      <Picks
        name="color"
        label="Your colour"
        value="#0f766e"
        options={[
          ["#0f766e", "Sea"],
          ["#c2410c", "Brick"],
        ]}
      />
      <div class="stack">
        <Button>Continue</Button>
        <Button plain>Back</Button>
      </div>
      <h2>Rows</h2>
      <ul class="rows">
        <Row title="Anna Miller" detail="Let down · waiting 12 minutes" person="Anna Miller" href="#" urgent />
        <Row title="Mark Osborne" detail="Dev has it · promised 14:30" person="Mark Osborne" href="#" />
        <Row
          title="Chrome, Android"
          detail="Last used yesterday 9:12"
          end={
            <button class="button plain" type="button">
              End
            </button>
          }
        />
      </ul>
      <section class="card">
        <h2>A card</h2>
        <p>
          <Person name="Ruth Calder" /> What belongs together.
        </p>
      </section>
      <Empty title="Nobody is waiting">
        <p>All is well since Tuesday 9:00.</p>
      </Empty>
    </>
  );
  return officePage(c, look, { title: "Every part", tab: "now", children });
}
